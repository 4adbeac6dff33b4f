// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// A number between bounds that do not belong to it.
public typealias Ratio = Swift.Double

extension JSONReader {
  mutating func readRatio() -> Ratio? { float64(exclusiveMin: 0.0, exclusiveMax: 1.0) }
}

extension JSONWriter {
  mutating func writeRatio(_ value: Ratio) { float64(value) }
}
