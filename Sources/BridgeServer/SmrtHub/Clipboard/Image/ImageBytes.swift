/// The bytes of an image file, whose header fields are read by their offset; nil wherever the file ends before them.
struct ImageBytes {
  private let bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func byte(at offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }

  /// An unsigned number of 2 to 4 bytes, least significant byte first.
  func littleEndian(_ width: Int, at offset: Int) -> Int? {
    field(width, at: offset)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// An unsigned number of 2 to 4 bytes, most significant byte first.
  func bigEndian(_ width: Int, at offset: Int) -> Int? {
    field(width, at: offset)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether these ASCII characters stand at an offset.
  func has(_ text: StaticString, at offset: Int = 0) -> Bool {
    text.withUTF8Buffer { expected in field(expected.count, at: offset)?.elementsEqual(expected) ?? false }
  }

  func has(_ expected: [UInt8], at offset: Int = 0) -> Bool {
    field(expected.count, at: offset)?.elementsEqual(expected) ?? false
  }

  private func field(_ width: Int, at offset: Int) -> Slice<UnsafeRawBufferPointer>? {
    guard offset >= 0, offset <= bytes.count, width <= bytes.count - offset else { return nil }
    return bytes[offset..<(offset + width)]
  }
}
