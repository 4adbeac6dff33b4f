import ContractModel

/// An event that a channel has sent, with its envelope read.
struct SeenEvent: Sendable {
  let name: String
  let source: String
  let timestamp: String
  let traceID: String
  let data: WireValue
  /// The whole message.
  let text: [UInt8]
}

extension AnswerJudge {
  private static let envelope = ["event", "source", "timestamp", "trace_id", "data"]

  /// Holds a message of `channel` against the envelope and the contract, and counts the event as seen.
  func event(_ bytes: [UInt8], of channel: Channel) throws(CaseFailure) -> SeenEvent {
    try checkLeak(in: bytes, "an event")
    let document = try parse(bytes)
    let event = try envelope(of: document, bytes, channel)
    guard let declared = channel.events.first(where: { $0.name.value == event.name }) else {
      let name = Transcript.shorten(event.name, to: 64)
      throw .general("sent the event \(name), which \(channel.name.value) does not declare", "C6")
    }
    if let fault = oracle.faults(in: event.data, asWrittenBy: declared.data, at: "/data").first {
      throw CaseFailure(Finding(fault, in: "the event \(event.name)"))
    }
    ledger.event(event.name)
    return event
  }

  private func parse(_ bytes: [UInt8]) throws(CaseFailure) -> WireValue {
    do throws(MalformedDocument) {
      return try DocumentScanner.read(bytes)
    } catch {
      throw .general("sent an event that is no JSON (\(error.reason))", "contract-language, Channels")
    }
  }

  private func envelope(
    of document: WireValue, _ bytes: [UInt8], _ channel: Channel
  ) throws(CaseFailure) -> SeenEvent {
    guard case .object(let members) = document else { throw Self.wrong("is \(document.kindInWords)") }
    let names = members.map { String(decoding: $0.name, as: UTF8.self) }
    if let type = channel.envelope {
      if let fault = oracle.faults(in: document, asWrittenBy: type, beside: Self.envelope).first {
        throw CaseFailure(Finding(fault, in: "the envelope of an event"))
      }
    } else if let extra = names.first(where: { !Self.envelope.contains($0) }) {
      throw Self.wrong("has the member \(Transcript.shorten(extra, to: 64)), which no envelope has")
    }
    guard let data = document["data"] else { throw Self.wrong("has no data") }
    let event = SeenEvent(
      name: try Self.text("event", in: document), source: try Self.text("source", in: document),
      timestamp: try Self.text("timestamp", in: document), traceID: try Self.text("trace_id", in: document),
      data: data, text: bytes)
    guard TraceID.isValid(event.traceID) else { throw Self.wrong("has a trace_id that is none", clause: "H8") }
    guard Timestamp.isWellWritten(event.timestamp) else {
      throw Self.wrong("has a timestamp that is not as 2026-01-31T23:59:59.000Z")
    }
    return event
  }

  private static func text(_ name: String, in document: WireValue) throws(CaseFailure) -> String {
    guard let text = document[name]?.text else { throw wrong("has no text \(name)") }
    return text
  }

  private static func wrong(_ what: String, clause: String = "contract-language, Channels") -> CaseFailure {
    .general("sent an event that \(what)", clause)
  }
}
