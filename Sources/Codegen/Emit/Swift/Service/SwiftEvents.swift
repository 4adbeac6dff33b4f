import ContractModel

/// The events of all channels as one enum.
struct SwiftEvents {
  let contract: Contract

  static func caseName(of event: String) -> SwiftName {
    SwiftName(case: event, taken: ["name", "channel", "encodedData"])
  }

  var file: RenderedFile {
    let events = contract.channels.enumerated().flatMap { channel, definition in
      definition.events.map { (channel, $0) }
    }
    return SwiftFile.render("BridgeEvent.swift", of: contract) {
      "/// An event of the contract's channels, with its data."
      "public enum BridgeEvent: Swift.Hashable, Swift.Sendable {"
      Indented {
        for (_, event) in events {
          SwiftDoc.comment(event.annotations)
          "case \(Self.caseName(of: event.name.value))(\(event.data))"
        }
        ""
        members(events)
      }
      "}"
    }
  }

  private func members(_ events: [(channel: Int, event: Event)]) -> Lines {
    Lines {
      "/// The event's name on the wire."
      "public var name: Swift.String {"
      Indented { choice(events) { SwiftLiteral.string($0.event.name.value) } }
      "}"
      ""
      "/// The index of its channel in `channels()`."
      "public var channel: Swift.Int {"
      Indented { choice(events) { String($0.channel) } }
      "}"
      ""
      "/// The envelope's `data`."
      "public func encodedData() -> [Swift.UInt8] {"
      Indented { choice(events, "(let data)") { _ in "data.encoded()" } }
      "}"
    }
  }

  private func choice(
    _ events: [(channel: Int, event: Event)], _ payload: String = "",
    _ result: ((channel: Int, event: Event)) -> String
  ) -> Lines {
    Lines {
      "switch self {"
      for event in events { "case .\(Self.caseName(of: event.event.name.value))\(payload): \(result(event))" }
      "}"
    }
  }
}
