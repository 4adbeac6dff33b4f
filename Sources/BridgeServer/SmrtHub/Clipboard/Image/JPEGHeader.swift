/// The marker segments of a JPEG file, up to the frame header that states the size (ITU-T T.81, annex B).
enum JPEGHeader {
  private static let startOfImage: UInt8 = 0xD8
  private static let endOfImage: UInt8 = 0xD9
  private static let startOfScan: UInt8 = 0xDA

  /// Segments are skipped by their length, so that a picture within EXIF data is not taken for the image. A height of 0,
  /// which a later DNL segment would state, is no size.
  static func pixelSize(of bytes: ImageBytes) -> PixelSize? {
    guard bytes.has([0xFF, startOfImage]) else { return nil }
    var offset = 2
    while let marker = takeMarker(in: bytes, at: &offset) {
      if isFrameHeader(marker) { return frameSize(of: bytes, at: offset) }
      if standsAlone(marker) { continue }
      guard marker != startOfImage, marker != endOfImage, marker != startOfScan,
        let length = bytes.bigEndian(2, at: offset), length >= 2
      else { return nil }
      offset += length
    }
    return nil
  }

  /// A marker is 0xFF, any number of further 0xFF, and a byte that is neither 0xFF nor 0.
  private static func takeMarker(in bytes: ImageBytes, at offset: inout Int) -> UInt8? {
    guard bytes.byte(at: offset) == 0xFF else { return nil }
    while bytes.byte(at: offset) == 0xFF { offset += 1 }
    guard let marker = bytes.byte(at: offset), marker != 0 else { return nil }
    offset += 1
    return marker
  }

  /// Length, sample precision, lines, samples a line, number of components (T.81 section B.2.2).
  private static func frameSize(of bytes: ImageBytes, at offset: Int) -> PixelSize? {
    guard let length = bytes.bigEndian(2, at: offset), length >= 8, bytes.count - offset >= length else { return nil }
    return PixelSize(width: bytes.bigEndian(2, at: offset + 5), height: bytes.bigEndian(2, at: offset + 3))
  }

  /// SOF0 to SOF15: 0xC0 to 0xCF but for DHT, JPG and DAC.
  private static func isFrameHeader(_ marker: UInt8) -> Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// TEM and RST0 to RST7 have no length.
  private static func standsAlone(_ marker: UInt8) -> Bool {
    marker == 0x01 || (0xD0...0xD7).contains(marker)
  }
}
