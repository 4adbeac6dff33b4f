/// The signature and the IHDR chunk of a PNG file (PNG third edition, sections 5.2 and 11.2.1).
enum PNGHeader {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let dataLength = 13

  static func pixelSize(of bytes: ImageBytes) -> PixelSize? {
    // 33 bytes: signature, chunk length, chunk type, data, CRC.
    guard bytes.count >= 33, bytes.has(signature), bytes.bigEndian(4, at: 8) == dataLength, bytes.has("IHDR", at: 12)
    else { return nil }
    return PixelSize(width: bytes.bigEndian(4, at: 16), height: bytes.bigEndian(4, at: 20))
  }
}
