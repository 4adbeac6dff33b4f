/// The file header and the bitmap header of a BMP file: the core header of 12 bytes, or an info header of any version.
enum BMPHeader {
  /// BITMAPINFOHEADER, its versions 2 and 3, OS/2 2.x, versions 4 and 5.
  private static let infoHeaderSizes: Set<Int> = [40, 52, 56, 64, 108, 124]

  static func pixelSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.has("BM"), let headerSize = bytes.littleEndian(4, at: 14), bytes.count >= 14 + headerSize
    else { return nil }
    if headerSize == 12 { return coreSize(of: bytes) }
    return infoHeaderSizes.contains(headerSize) ? infoSize(of: bytes) : nil
  }

  private static func coreSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.littleEndian(2, at: 22) == planes else { return nil }
    return PixelSize(width: bytes.littleEndian(2, at: 18), height: bytes.littleEndian(2, at: 20))
  }

  /// A negative height says that the rows stand from top to bottom.
  private static func infoSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.littleEndian(2, at: 26) == planes else { return nil }
    return PixelSize(width: signed(bytes, at: 18), height: signed(bytes, at: 22).map(abs))
  }

  private static func signed(_ bytes: ImageBytes, at offset: Int) -> Int? {
    bytes.littleEndian(4, at: offset).map { Int(Int32(truncatingIfNeeded: $0)) }
  }

  /// The only value that the field takes.
  private static let planes = 1
}
