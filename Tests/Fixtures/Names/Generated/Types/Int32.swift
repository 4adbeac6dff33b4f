// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

public typealias Int32 = Swift.Int32

extension JSONReader {
  mutating func readInt32() -> Int32? { int32() }
}

extension JSONWriter {
  mutating func writeInt32(_ value: Int32) { int32(value) }
}
