// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public typealias String = Swift.String

extension JSONReader {
  mutating func readString() -> String? { string(maxLength: 10) }
}

extension JSONWriter {
  mutating func writeString(_ value: String) { string(value) }
}
