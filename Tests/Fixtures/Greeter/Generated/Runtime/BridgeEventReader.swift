// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// Reads the messages of one channel.
struct BridgeEventReader<Fields: Swift.Sendable>: Swift.Sendable {
  typealias Read<Value> = @Sendable (inout JSONReader) -> Value?

  /// What the channel's events have in their envelope of their own.
  let fields: Read<Fields>
  /// The data of each event, by its name on the wire.
  let events: [Swift.String: Read<BridgeEvent>]

  func item(_ message: [Swift.UInt8]) throws(DecodingFailure) -> BridgeStreamItem<Fields> {
    let head = try JSONReader.decode(message) { $0.eventHead() }
    guard let read = events[head.event] else {
      let data = try JSONReader.decode(message) { reader in reader.eventData { $0.json() } }
      return .unknown(name: head.event, data: data, head.envelope(()))
    }
    let fields = try JSONReader.decode(message, fields)
    let event = try JSONReader.decode(message) { reader in reader.eventData { read(&$0) } }
    return .event(event, head.envelope(fields))
  }
}

private struct BridgeEventHead {
  let event: Swift.String
  let source: Swift.String
  let timestamp: Timestamp
  let traceID: Swift.String

  func envelope<Fields>(_ fields: Fields) -> BridgeEventEnvelope<Fields> {
    BridgeEventEnvelope(source: source, timestamp: timestamp, traceID: traceID, fields: fields)
  }
}

private let headFields = FieldTable([
  .required("event"), .required("source"), .required("timestamp"), .required("trace_id"), .required("data"),
])
private let dataFields = FieldTable([.required("data")])

extension JSONReader {
  fileprivate mutating func eventHead() -> BridgeEventHead? {
    guard var object = self.object(headFields) else { return nil }
    var texts: [Swift.Int: Swift.String] = [:]
    var timestamp: Timestamp?
    while let field = nextField(&object) {
      switch field {
      case 2: timestamp = self.timestamp()
      case 4: skipValue()
      default: texts[field] = string()
      }
    }
    guard let event = texts[0], let source = texts[1], let traceID = texts[3], let timestamp else { return nil }
    return BridgeEventHead(event: event, source: source, timestamp: timestamp, traceID: traceID)
  }

  fileprivate mutating func eventData<Value>(_ read: (inout JSONReader) -> Value?) -> Value? {
    guard var object = self.object(dataFields) else { return nil }
    var data: Value?
    while nextField(&object) != nil { data = read(&self) }
    return data
  }
}
