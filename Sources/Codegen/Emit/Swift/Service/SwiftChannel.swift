import ContractModel

/// The file of one channel: what its heartbeats are made of, the value that a server runs and the events that a client
/// follows.
struct SwiftChannel: Sendable {
  let channel: Channel
  /// The type of the heartbeat's data.
  let dataType: String
  let envelope: SwiftEnvelope?

  init(_ channel: Channel, of contract: Contract) {
    self.channel = channel
    envelope = SwiftEnvelope(channel, of: contract)
    let heartbeat = channel.events.first { $0.name.value == channel.heartbeat.value }
    dataType = heartbeat?.data ?? ""
  }

  /// `EventsHeartbeat`
  var heartbeatType: String { SwiftName.typeName(channel.name.value) + "Heartbeat" }
  /// `eventsHeartbeat`
  var heartbeatFunction: SwiftName { SwiftName(member: channel.name.value).suffixed("Heartbeat") }
  /// The method that makes the channel.
  var function: SwiftName { SwiftName(member: channel.name.value).suffixed("Channel") }

  func file(of contract: Contract) -> RenderedFile {
    SwiftFile.render("Channels/\(SwiftName.typeName(channel.name.value))+Channel.swift", of: contract) {
      "/// What a heartbeat of the channel `\(channel.name.value)` is made of."
      "public struct \(heartbeatType): Swift.Hashable, Swift.Sendable {"
      Indented {
        "/// The component that it comes from."
        "public let source: Swift.String"
        if let envelope { "public let envelope: \(envelope.type)" }
        "public let data: \(dataType)"
        ""
        "public init(source: Swift.String, \(envelope.map { $0.parameter("envelope") + ", " } ?? "")data: \(dataType)) {"
        "  self.source = source"
        if envelope != nil { "  self.envelope = envelope" }
        "  self.data = data"
        "}"
      }
      "}"
      ""
      "extension BridgeHandlers {"
      Indented { definition }
      "}"
      ""
      SwiftClientChannel(channel: channel, function: function).lines
    }
  }

  private var definition: Lines {
    let event = SwiftEvents.caseName(of: channel.heartbeat.value)
    let envelope = envelope == nil ? "" : ", envelope: heartbeat.envelope.encoded()"
    return Lines {
      "func \(function)() -> BridgeChannel {"
      Indented {
        "BridgeChannel("
        "  name: \(SwiftLiteral.string(channel.name.value)),"
        "  authenticationTimeoutMilliseconds: \(Self.integer(channel.authenticationTimeout.value)),"
        "  heartbeatIntervalMilliseconds: \(Self.integer(channel.heartbeatInterval.value)),"
        "  outboxMaxEvents: \(Self.integer(channel.outbox.maxEvents)),"
        "  outboxMaxBytes: \(Self.integer(channel.outbox.maxBytes))"
        ") {"
        "  let heartbeat = await self.\(heartbeatFunction)()"
        "  return BridgeOutgoingEvent(.\(event)(heartbeat.data), source: heartbeat.source\(envelope))"
        "}"
      }
      "}"
    }
  }

  private static func integer(_ value: Int) -> String { SwiftLiteral.integer(Int64(value)) }
}
