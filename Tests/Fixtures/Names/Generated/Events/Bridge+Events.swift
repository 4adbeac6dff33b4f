// Generated from contract "Names" by codegen. Do not edit.
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

public struct ResponseData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let data: Data

  public init(data: Data) {
    self.data = data
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readResponseData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeResponseData(self) } }
}

private let fieldsOfResponseData = FieldTable([.required("data")])

extension JSONReader {
  mutating func readResponseData() -> ResponseData? {
    guard var object = self.object(fieldsOfResponseData) else { return nil }
    var dataValue: Data?
    while nextField(&object) != nil { dataValue = readData() }
    guard let dataValue else { return nil }
    return ResponseData(data: dataValue)
  }
}

extension JSONWriter {
  mutating func writeResponseData(_ value: ResponseData) {
    beginObject()
    key("data")
    writeData(value.data)
    endObject()
  }
}

public struct SourceData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public init() {}

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSourceData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSourceData(self) } }
}

private let fieldsOfSourceData = FieldTable([])

extension JSONReader {
  mutating func readSourceData() -> SourceData? {
    guard var object = self.object(fieldsOfSourceData) else { return nil }
    while nextField(&object) != nil {}
    return SourceData()
  }
}

extension JSONWriter {
  mutating func writeSourceData(_ value: SourceData) {
    beginObject()
    endObject()
  }
}

public struct NameData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  public let channel: Swift.String

  public init(channel: Swift.String) {
    self.channel = channel
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readNameData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeNameData(self) } }
}

private let fieldsOfNameData = FieldTable([.required("channel")])

extension JSONReader {
  mutating func readNameData() -> NameData? {
    guard var object = self.object(fieldsOfNameData) else { return nil }
    var channelValue: Swift.String?
    while nextField(&object) != nil { channelValue = string() }
    guard let channelValue else { return nil }
    return NameData(channel: channelValue)
  }
}

extension JSONWriter {
  mutating func writeNameData(_ value: NameData) {
    beginObject()
    key("channel")
    string(value.channel)
    endObject()
  }
}
