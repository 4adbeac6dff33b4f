// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public enum Error: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
  case `default` = "default"
  case init_ = "init"
  case allCases_ = "all_cases"
  case rawValue_ = "raw_value"
  case type = "type"
  case `in` = "in"
  case `protocol` = "protocol"

  /// The strict door; `Codable` is as strict as its decoder.
  public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {
    self = try JSONReader.decode(bytes) { $0.readError() }
  }

  /// As JSON.
  public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.writeError(self) } }
}

private let namesOfError = NameTable(["default", "init", "all_cases", "raw_value", "type", "in", "protocol"])
private let valuesOfError: [Error] = [.`default`, .init_, .allCases_, .rawValue_, .type, .`in`, .`protocol`]

extension JSONReader {
  mutating func readError() -> Error? {
    choice(of: namesOfError).map { valuesOfError[$0] }
  }
}

extension JSONWriter {
  mutating func writeError(_ value: Error) { string(value.rawValue) }
}
