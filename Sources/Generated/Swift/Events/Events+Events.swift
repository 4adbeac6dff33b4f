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
