// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// An integer between bounds that belong to it.
public typealias Small = Swift.Int32

extension JSONReader {
  mutating func readSmall() -> Small? { int32(min: -5, max: 10) }
}

extension JSONWriter {
  mutating func writeSmall(_ value: Small) { int32(value) }
}
