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

/// A clipboard request was answered.
public struct ClipboardProcessedData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// As in the answer.
  public let results: [FragmentResult]

  public init(results: [FragmentResult]) {
    self.results = results
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readClipboardProcessedData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeClipboardProcessedData(self) } }
}

private let fieldsOfClipboardProcessedData = FieldTable([.required("results")])

extension JSONReader {
  mutating func readClipboardProcessedData() -> ClipboardProcessedData? {
    guard var object = self.object(fieldsOfClipboardProcessedData) else { return nil }
    var resultsValue: [FragmentResult]?
    while nextField(&object) != nil { resultsValue = list { $0.readFragmentResult() } }
    guard let resultsValue else { return nil }
    return ClipboardProcessedData(results: resultsValue)
  }
}

extension JSONWriter {
  mutating func writeClipboardProcessedData(_ value: ClipboardProcessedData) {
    beginObject()
    key("results")
    list(value.results) { $0.writeFragmentResult($1) }
    endObject()
  }
}

/// An item is on disk.
public struct SaveCompletedData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// The name of its file, without the ending.
  public let itemID: BridgeUUID
  /// Where it is stored.
  public let destination: Destination
  /// The size of its file.
  public let sizeBytes: Swift.Int64

  public init(itemID: BridgeUUID, destination: Destination, sizeBytes: Swift.Int64) {
    self.itemID = itemID
    self.destination = destination
    self.sizeBytes = sizeBytes
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readSaveCompletedData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeSaveCompletedData(self) } }

  private enum CodingKeys: Swift.String, Swift.CodingKey {
    case itemID = "item_id"
    case destination
    case sizeBytes = "size_bytes"
  }
}

private let fieldsOfSaveCompletedData = FieldTable([.required("item_id"), .required("destination"), .required("size_bytes")])

extension JSONReader {
  mutating func readSaveCompletedData() -> SaveCompletedData? {
    guard var object = self.object(fieldsOfSaveCompletedData) else { return nil }
    var itemIDValue: BridgeUUID?
    var destinationValue: Destination?
    var sizeBytesValue: Swift.Int64?
    while let field = nextField(&object) {
      switch field {
      case 0: itemIDValue = uuid()
      case 1: destinationValue = readDestination()
      default: sizeBytesValue = int64(min: 0)
      }
    }
    guard let itemIDValue, let destinationValue, let sizeBytesValue else { return nil }
    return SaveCompletedData(itemID: itemIDValue, destination: destinationValue, sizeBytes: sizeBytesValue)
  }
}

extension JSONWriter {
  mutating func writeSaveCompletedData(_ value: SaveCompletedData) {
    beginObject()
    key("item_id")
    uuid(value.itemID)
    key("destination")
    writeDestination(value.destination)
    key("size_bytes")
    int64(value.sizeBytes)
    endObject()
  }
}

/// Something that a person may want to know.
public struct RuntimeWarningData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What it is about; for programs.
  public let code: Identifier
  /// What it is about; for people.
  public let message: Swift.String

  public init(code: Identifier, message: Swift.String) {
    self.code = code
    self.message = message
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readRuntimeWarningData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeRuntimeWarningData(self) } }
}

private let fieldsOfRuntimeWarningData = FieldTable([.required("code"), .required("message")])

extension JSONReader {
  mutating func readRuntimeWarningData() -> RuntimeWarningData? {
    guard var object = self.object(fieldsOfRuntimeWarningData) else { return nil }
    var codeValue: Identifier?
    var messageValue: Swift.String?
    while let field = nextField(&object) {
      switch field {
      case 0: codeValue = readIdentifier()
      default: messageValue = string(minLength: 1, maxLength: 500)
      }
    }
    guard let codeValue, let messageValue else { return nil }
    return RuntimeWarningData(code: codeValue, message: messageValue)
  }
}

extension JSONWriter {
  mutating func writeRuntimeWarningData(_ value: RuntimeWarningData) {
    beginObject()
    key("code")
    writeIdentifier(value.code)
    key("message")
    string(value.message)
    endObject()
  }
}

/// The lights of the hub window changed.
public struct IndicatorsChangedData: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// All lights, in the order in which they were added.
  public let indicators: [Indicator]

  public init(indicators: [Indicator]) {
    self.indicators = indicators
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readIndicatorsChangedData() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeIndicatorsChangedData(self) } }
}

private let fieldsOfIndicatorsChangedData = FieldTable([.required("indicators")])

extension JSONReader {
  mutating func readIndicatorsChangedData() -> IndicatorsChangedData? {
    guard var object = self.object(fieldsOfIndicatorsChangedData) else { return nil }
    var indicatorsValue: [Indicator]?
    while nextField(&object) != nil { indicatorsValue = list(maxItems: 64) { $0.readIndicator() } }
    guard let indicatorsValue else { return nil }
    return IndicatorsChangedData(indicators: indicatorsValue)
  }
}

extension JSONWriter {
  mutating func writeIndicatorsChangedData(_ value: IndicatorsChangedData) {
    beginObject()
    key("indicators")
    list(value.indicators) { $0.writeIndicator($1) }
    endObject()
  }
}
