// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A string with every constraint a string has.
public typealias Text = Swift.String

extension JSONReader {
  mutating func readText() -> Text? { string(minLength: 2, maxLength: 4, minBytes: 3, maxBytes: 8) }
}

extension JSONWriter {
  mutating func writeText(_ value: Text) { string(value) }
}
