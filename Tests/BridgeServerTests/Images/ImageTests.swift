import Testing

@testable import SmrtHubBridge

@Suite("Images known by their bytes")
struct ImageTests {
  @Test("The size in pixels is read from the header", arguments: ImageSample.all)
  func size(_ sample: ImageSample) {
    #expect(read(sample.bytes, as: sample.format) == PixelSize(width: Int(sample.width), height: Int(sample.height)))
    #expect(read(sample.bytes + [0, 0, 0], as: sample.format) != nil)
  }

  @Test("The bytes of one format are no image of another", arguments: ImageSample.all)
  func otherFormat(_ sample: ImageSample) {
    for format in ImageFormat.allCases where format != sample.format {
      #expect(read(sample.bytes, as: format) == nil)
    }
  }

  @Test("A header that ends early is no image, wherever it ends", arguments: ImageSample.all)
  func truncated(_ sample: ImageSample) {
    for length in sample.bytes.indices {
      #expect(read(Array(sample.bytes.prefix(length)), as: sample.format) == nil, "\(length) bytes")
    }
  }

  @Test("Bytes at random, and good headers with bytes at random within, end in a size in range or in none")
  func hostile() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for round in 0..<20_000 {
      let sample = ImageSample.all[round % ImageSample.all.count]
      var bytes = sample.bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if round % 4 == 0 { bytes = bytes.map { _ in UInt8.random(in: 0...255, using: &generator) } }
      for format in ImageFormat.allCases {
        guard let size = read(bytes, as: format) else { continue }
        #expect(size.width > 0 && size.height > 0, "seed \(seed), round \(round)")
      }
    }
  }

  @Test("A width or height of 0, or of more than 2³¹ − 1, is no size")
  func outOfRange() {
    var wide = ImageSample.png.bytes
    wide[16] = 0x80
    var flat = ImageSample.png.bytes
    flat[23] = 0
    var lowest = ImageSample.bmpInfo.bytes
    lowest.replaceSubrange(22..<26, with: [0, 0, 0, 0x80])
    #expect(read(wide, as: .png) == nil)
    #expect(read(flat, as: .png) == nil)
    #expect(read(lowest, as: .bmp) == nil)
  }

  @Test("A JPEG of a great many segments is read in time that its length allows", .timeLimit(.minutes(1)))
  func manySegments() {
    let segments = Array(repeating: [0xFF, 0xE0, 0, 2] as [UInt8], count: 250_000).flatMap { $0 }
    #expect(read([0xFF, 0xD8] + segments, as: .jpeg) == nil)
    #expect(read([0xFF, 0xD8] + segments + ImageSample.jpeg.bytes.dropFirst(2), as: .jpeg) != nil)
    #expect(read([0xFF, 0xD8] + Array(repeating: 0xFF, count: 1_000_000), as: .jpeg) == nil)
  }

  @Test(
    "Media types are compared without case and parameters",
    arguments: [
      ("image/png", ImageFormat.png), ("IMAGE/PNG", .png), (" image/jpeg ; q=1", .jpeg), ("image/gif;", .gif),
      ("image/webp", .webp), ("image/bmp", .bmp), ("image/jpg", nil), ("image/tiff", nil), ("image/pngx", nil),
      ("image/", nil), ("", nil), (";image/png", nil), ("text/plain", nil),
    ])
  func mediaType(_ text: String, _ format: ImageFormat?) {
    #expect(ImageFormat(mediaType: text) == format)
  }

  private func read(_ bytes: [UInt8], as format: ImageFormat) -> PixelSize? {
    bytes.withUnsafeBytes { format.pixelSize(of: ImageBytes($0)) }
  }
}
