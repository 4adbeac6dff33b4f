import ContractModel

/// What one socket heard in a round, read and validated, heartbeats aside; other sockets are held against it.
struct HeardEvents {
  let seen: [SeenEvent]
  private let channel: Channel

  init(_ messages: [[UInt8]], of channel: Channel, in context: CaseContext) throws {
    self.channel = channel
    seen = try messages.map { try Self.read($0, of: channel, in: context) }
      .filter { $0.name != channel.heartbeat.value }
  }

  /// Throws where another socket heard anything else, or in another order. Messages of the same bytes are the same
  /// event; others are read.
  func checkSame(_ messages: [[UInt8]], onSocket number: Int, in context: CaseContext) throws {
    var position = 0
    for message in messages {
      if position < seen.count, message.isIdentical(to: seen[position].text) {
        position += 1
        continue
      }
      let event = try Self.read(message, of: channel, in: context)
      if event.name == channel.heartbeat.value { continue }
      guard position < seen.count, event.isSame(as: seen[position]) else { throw difference(number) }
      position += 1
    }
    guard position == seen.count else { throw difference(number) }
  }

  private func difference(_ number: Int) -> CaseFailure {
    CaseFailure("sent socket \(number) other events than the first socket, or in another order", clause: "C6")
  }

  /// Not recorded: a failure would be shown with its end only.
  private static func read(_ message: [UInt8], of channel: Channel, in context: CaseContext) throws -> SeenEvent {
    do throws(CaseFailure) {
      return try context.judge.event(message, of: channel)
    } catch {
      context.note("< text: \(Transcript.shorten(message, to: 400))")
      throw error
    }
  }
}

extension SeenEvent {
  fileprivate func isSame(as other: SeenEvent) -> Bool {
    name == other.name && source == other.source && timestamp == other.timestamp && traceID == other.traceID
      && data.isSame(as: other.data)
  }
}
