import BridgeAPI

/// An item of a channel: what a test asks for.
struct ToldItem: Encodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case traceID = "trace_id"
    case type, name, cause, source, data
  }

  /// An event's name on the wire, `gap` or `unknown`.
  let type: String
  /// Of an event that the contract does not know.
  var name: String?
  /// Of a gap.
  var cause: String?
  var source: String?
  var traceID: String?
  /// As JSON.
  var data: String?
}

extension ToldItem {
  init<Fields>(_ item: BridgeStreamItem<Fields>) {
    switch item {
    case .event(let event, let envelope):
      let data = String(decoding: event.encodedData(), as: UTF8.self)
      self.init(type: event.name, source: envelope.source, traceID: envelope.traceID, data: data)
    case .unknown(let name, let data, let envelope):
      self.init(
        type: "unknown", name: name, source: envelope.source, traceID: envelope.traceID, data: Report.json(data))
    case .gap(let gap): self.init(type: "gap", cause: gap.cause)
    }
  }
}
