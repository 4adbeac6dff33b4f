// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// The bridge lives. The first one says that the socket is accepted.
public struct HeartbeatData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Seconds since the process started.
  public let uptime: Swift.Double

  public init(uptime: Swift.Double) {
    self.uptime = uptime
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readHeartbeatData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeHeartbeatData(self) } }
}

private let fieldsOfHeartbeatData = FieldTable([.required("uptime")])

extension JSONReader {
  mutating func readHeartbeatData() -> HeartbeatData? {
    guard var object = self.object(fieldsOfHeartbeatData) else { return nil }
    var uptimeValue: Swift.Double?
    while nextField(&object) != nil { uptimeValue = float64(min: 0.0) }
    guard let uptimeValue else { return nil }
    return HeartbeatData(uptime: uptimeValue)
  }
}

extension JSONWriter {
  mutating func writeHeartbeatData(_ value: HeartbeatData) {
    beginObject()
    key("uptime")
    float64(value.uptime)
    endObject()
  }
}
