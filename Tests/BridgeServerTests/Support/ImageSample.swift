import Testing

@testable import SmrtHubBridge

/// The header of an image file of 300 × 200 pixels or, where that is said, of another size.
struct ImageSample: Sendable, CustomTestStringConvertible {
  let name: String
  let format: ImageFormat
  let bytes: [UInt8]
  var width: Int32 = 300
  var height: Int32 = 200

  var testDescription: String { name }

  static let all = [
    png, gif87, gif89, jpeg, jpegAfterSegments, jpegProgressive, webpLossy, webpLossless, webpExtended, bmpCore,
    bmpInfo,
    bmpTopDown,
  ]

  static let png = ImageSample(
    name: "PNG", format: .png,
    bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 1, 0x2C, 0, 0, 0, 200, 8, 6, 0, 0, 0, 1, 2, 3, 4])
  static let gif87 = ImageSample(
    name: "GIF87a", format: .gif, bytes: Array("GIF87a".utf8) + [0x2C, 1, 200, 0, 0, 0, 0])
  static let gif89 = ImageSample(
    name: "GIF89a", format: .gif, bytes: Array("GIF89a".utf8) + [0x2C, 1, 200, 0, 0, 0, 0])
  static let jpeg = ImageSample(
    name: "JPEG", format: .jpeg, bytes: [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 0x2C, 1, 1, 0x11, 0])
  /// Its EXIF segment holds the frame header of a preview of 16 × 16, and fill bytes stand before the real one.
  static let jpegAfterSegments = ImageSample(
    name: "JPEG after other segments", format: .jpeg,
    bytes: [0xFF, 0xD8, 0xFF, 0xE1, 0, 12, 0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 0xFF, 0xC4, 0, 3, 0]
      + [0xFF, 0xFF, 0xFF, 0xC1, 0, 11, 8, 0, 200, 1, 0x2C, 1, 1, 0x11, 0])
  static let jpegProgressive = ImageSample(
    name: "progressive JPEG", format: .jpeg, bytes: [0xFF, 0xD8, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 0x2C, 1, 1, 0x11, 0])
  static let webpLossy = ImageSample(
    name: "lossy WebP", format: .webp,
    bytes: riff("VP8 ") + [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x2C, 0x41, 200, 0x80])
  /// 299 in the lowest 14 bits, 199 in the next.
  static let webpLossless = ImageSample(
    name: "lossless WebP", format: .webp, bytes: riff("VP8L") + [0x2F, 0x2B, 0xC1, 0x31, 0x10])
  static let webpExtended = ImageSample(
    name: "extended WebP", format: .webp, bytes: riff("VP8X") + [0x10, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0])
  static let bmpCore = ImageSample(
    name: "BMP with a core header", format: .bmp, bytes: bmp(headerSize: 12) + [0x2C, 1, 200, 0, 1, 0, 24, 0])
  static let bmpInfo = ImageSample(
    name: "BMP with an info header", format: .bmp,
    bytes: bmp(headerSize: 40) + [0x2C, 1, 0, 0, 200, 0, 0, 0, 1, 0, 24, 0] + Array(repeating: 0, count: 24))
  static let bmpTopDown = ImageSample(
    name: "BMP from top to bottom", format: .bmp,
    bytes: bmp(headerSize: 124) + [0x2C, 1, 0, 0, 0x38, 0xFF, 0xFF, 0xFF, 1, 0, 24, 0] + Array(repeating: 0, count: 108)
  )

  private static func riff(_ chunk: String) -> [UInt8] {
    Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [10, 0, 0, 0]
  }

  private static func bmp(headerSize: UInt8) -> [UInt8] {
    Array("BM".utf8) + Array(repeating: 0, count: 12) + [headerSize, 0, 0, 0]
  }
}
