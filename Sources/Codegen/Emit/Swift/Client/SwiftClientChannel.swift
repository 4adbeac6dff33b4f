import ContractModel

/// A client's method for the events of one channel.
struct SwiftClientChannel: Sendable {
  let channel: Channel
  let function: SwiftName

  var lines: Lines {
    Lines {
      "extension BridgeClient {"
      Indented {
        SwiftDoc.comment(channel.annotations)
        SwiftDoc.availability(channel.annotations)
        "public func \(function)() -> BridgeEvents<\(channel.envelope ?? "Swift.Void")> {"
        Indented { events }
        "}"
      }
      "}"
    }
  }

  private var events: Lines {
    Lines {
      "BridgeEvents("
      Indented {
        "core_,"
        "BridgeClientChannel("
        "  name: \(SwiftLiteral.string(channel.name.value)), route: \(SwiftLiteral.string(channel.route.value.path)),"
        "  heartbeatIntervalMilliseconds: \(SwiftLiteral.integer(Int64(channel.heartbeatInterval.value))),"
        "  maxMessage: \(SwiftLiteral.integer(Int64(channel.outbox.maxBytes)))),"
        "fields: { \(channel.envelope.map { "$0.read\($0)()" } ?? ".some($0.skipValue())") },"
        "events: ["
        for event in channel.events { "  \(reader(of: event))," }
        "])"
      }
    }
  }

  private func reader(of event: Event) -> String {
    let name = SwiftEvents.caseName(of: event.name.value)
    return "\(SwiftLiteral.string(event.name.value)): { $0.read\(event.data)().map { .\(name)($0) } }"
  }
}
