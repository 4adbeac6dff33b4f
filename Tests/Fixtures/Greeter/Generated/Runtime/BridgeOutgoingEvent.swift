// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// An event before it has its envelope.
public struct BridgeOutgoingEvent: Swift.Sendable {
  /// The index of its channel in `channels()`.
  public let channel: Swift.Int
  public let name: Swift.String
  /// The component that it comes from: the envelope's `source`.
  public let source: Swift.String
  /// A JSON object: what the contract's envelope has besides, `{}` where that is nothing.
  public let envelope: [Swift.UInt8]
  /// A JSON object: the envelope's `data`.
  public let data: [Swift.UInt8]

  init(_ event: BridgeEvent, source: Swift.String, envelope: [Swift.UInt8] = [Swift.UInt8]("{}".utf8)) {
    channel = event.channel
    name = event.name
    self.source = source
    self.envelope = envelope
    data = event.encodedData()
  }
}
