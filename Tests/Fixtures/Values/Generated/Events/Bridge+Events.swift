// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

public struct HeartbeatData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readHeartbeatData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeHeartbeatData(self) } }
}

private let fieldsOfHeartbeatData = FieldTable([])

extension JSONReader {
  mutating func readHeartbeatData() -> HeartbeatData? {
    guard var object = self.object(fieldsOfHeartbeatData) else { return nil }
    while nextField(&object) != nil {}
    return HeartbeatData()
  }
}

extension JSONWriter {
  mutating func writeHeartbeatData(_ value: HeartbeatData) {
    beginObject()
    endObject()
  }
}
