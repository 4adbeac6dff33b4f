/// The first chunk of a WebP file, in each of its three forms (RFC 9649; RFC 6386 section 9.1 for VP8).
enum WebPHeader {
  /// RIFF header of 12 bytes, chunk header of 8.
  private static let chunkData = 20

  static func pixelSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.has("RIFF"), bytes.has("WEBP", at: 8) else { return nil }
    if bytes.has("VP8 ", at: 12) { return lossySize(of: bytes) }
    if bytes.has("VP8L", at: 12) { return losslessSize(of: bytes) }
    return bytes.has("VP8X", at: 12) ? extendedSize(of: bytes) : nil
  }

  /// A frame tag of three bytes, whose lowest bit is 0 for a key frame; a start code; two numbers of 14 bits.
  private static func lossySize(of bytes: ImageBytes) -> PixelSize? {
    guard let tag = bytes.byte(at: chunkData), tag & 1 == 0, bytes.has([0x9D, 0x01, 0x2A], at: chunkData + 3)
    else { return nil }
    return PixelSize(
      width: bytes.littleEndian(2, at: chunkData + 6).map { $0 & 0x3FFF },
      height: bytes.littleEndian(2, at: chunkData + 8).map { $0 & 0x3FFF })
  }

  /// A signature, then 32 bits: width − 1 and height − 1 in 14 each, whether alpha is used, a version of 0.
  private static func losslessSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.byte(at: chunkData) == 0x2F, let bits = bytes.littleEndian(4, at: chunkData + 1), bits >> 29 == 0
    else { return nil }
    return PixelSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
  }

  /// Flags and three reserved bytes, then width − 1 and height − 1 of the canvas in 24 bits each.
  private static func extendedSize(of bytes: ImageBytes) -> PixelSize? {
    PixelSize(
      width: bytes.littleEndian(3, at: chunkData + 4).map { $0 + 1 },
      height: bytes.littleEndian(3, at: chunkData + 7).map { $0 + 1 })
  }
}
