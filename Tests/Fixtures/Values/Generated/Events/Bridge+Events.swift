// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Since 1.0.0.
public struct HeartbeatData: Swift.Codable, Swift.Hashable, Swift.Sendable, Swift.CustomReflectable {
  public let secret: Swift.String?

  public init(secret: Swift.String? = nil) {
    self.secret = secret
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readHeartbeatData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeHeartbeatData(self) } }

  /// Without what is sensitive.
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [:], displayStyle: .struct)
  }
}

private let fieldsOfHeartbeatData = FieldTable([.optional("secret")])

extension JSONReader {
  mutating func readHeartbeatData() -> HeartbeatData? {
    guard var object = self.object(fieldsOfHeartbeatData) else { return nil }
    var secretValue: Swift.String?
    while nextField(&object) != nil { secretValue = string() }
    return HeartbeatData(secret: secretValue)
  }
}

extension JSONWriter {
  mutating func writeHeartbeatData(_ value: HeartbeatData) {
    beginObject()
    if let present = value.secret {
      key("secret")
      string(present)
    }
    endObject()
  }
}

/// It is late.
/// Deprecated: use `heartbeat`
public struct SunsetData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// Deprecated: nothing takes its place
  @available(*, deprecated, message: "nothing takes its place")
  public var at: Timestamp { atStored_ }
  fileprivate let atStored_: Timestamp

  public init(at: Timestamp) {
    self.atStored_ = at
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSunsetData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSunsetData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case atStored_ = "at"
  }
}

private let fieldsOfSunsetData = FieldTable([.required("at")])

extension JSONReader {
  mutating func readSunsetData() -> SunsetData? {
    guard var object = self.object(fieldsOfSunsetData) else { return nil }
    var atValue: Timestamp?
    while nextField(&object) != nil { atValue = timestamp() }
    guard let atValue else { return nil }
    return SunsetData(at: atValue)
  }
}

extension JSONWriter {
  mutating func writeSunsetData(_ value: SunsetData) {
    beginObject()
    key("at")
    timestamp(value.atStored_)
    endObject()
  }
}
