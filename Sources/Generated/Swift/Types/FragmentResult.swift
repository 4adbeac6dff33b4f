// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// What became of one fragment.
public struct FragmentResult: Swift.Codable, Swift.Hashable, Swift.Sendable {
  /// What it is, most specific first.
  public let detected: [Detection]

  public init(detected: [Detection]) {
    self.detected = detected
  }

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readFragmentResult() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeFragmentResult(self) } }
}

private let fieldsOfFragmentResult = FieldTable([.required("detected")])

extension JSONReader {
  mutating func readFragmentResult() -> FragmentResult? {
    guard var object = self.object(fieldsOfFragmentResult) else { return nil }
    var detectedValue: [Detection]?
    while nextField(&object) != nil { detectedValue = list(minItems: 1, maxItems: 16) { $0.readDetection() } }
    guard let detectedValue else { return nil }
    return FragmentResult(detected: detectedValue)
  }
}

extension JSONWriter {
  mutating func writeFragmentResult(_ value: FragmentResult) {
    beginObject()
    key("detected")
    list(value.detected) { $0.writeDetection($1) }
    endObject()
  }
}
