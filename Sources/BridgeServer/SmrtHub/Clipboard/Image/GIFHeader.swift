/// The header and the logical screen descriptor of a GIF file (GIF89a, sections 17 and 18).
enum GIFHeader {
  static func pixelSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.count >= 13, bytes.has("GIF89a") || bytes.has("GIF87a") else { return nil }
    return PixelSize(width: bytes.littleEndian(2, at: 6), height: bytes.littleEndian(2, at: 8))
  }
}
