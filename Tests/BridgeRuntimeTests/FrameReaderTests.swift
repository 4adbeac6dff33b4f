import NIOCore
import Testing

@testable import BridgeRuntime

@Suite("Frames of a client")
struct FrameReaderTests {
  /// Reads the bytes in pieces of each size; all have to give the same events.
  private func check(
    _ bytes: [UInt8], takesBinary: Bool = false, expect events: [FrameReader.Event],
    location: SourceLocation = #_sourceLocation
  ) {
    for size in [1, 3, bytes.count] where size > 0 {
      var reader = FrameReader(maxMessage: 300, takesBinary: takesBinary)
      var buffer = ByteBuffer()
      var seen: [FrameReader.Event] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        buffer.writeBytes(bytes[start..<min(start + size, bytes.count)])
        while let event = reader.next(&buffer) { seen.append(event) }
      }
      #expect(seen == events, "in pieces of \(size)", sourceLocation: location)
    }
  }

  @Test("A message is put together from its fragments, with control frames between them")
  func fragments() {
    check(Frame.text("hello"), expect: [.message(Array("hello".utf8))])
    check(
      Frame.bytes(1, [0xC3], isFinal: false) + Frame.bytes(9, [7]) + Frame.bytes(0, [0xA9], isFinal: false)
        + Frame.bytes(0, []) + Frame.bytes(10, []),
      expect: [.ping([7]), .message([0xC3, 0xA9]), .pong])
  }

  @Test("Lengths of 125, 126 and the limit are read; one more is refused by its header")
  func lengths() {
    for count in [0, 125, 126, 300] {
      let text = [UInt8](repeating: 0x61, count: count)
      check(Frame.bytes(1, text), expect: [.message(text)])
    }
    check(Array(Frame.bytes(1, [UInt8](repeating: 0x61, count: 301)).prefix(4)), expect: [.refused(.messageTooBig)])
    check(
      Frame.bytes(1, [UInt8](repeating: 0x61, count: 200), isFinal: false)
        + Frame.bytes(0, [UInt8](repeating: 0x61, count: 101)),
      expect: [.refused(.messageTooBig)])
  }

  @Test(
    "A broken frame is refused by its header",
    arguments: [
      [0x81, 0x05], [0xC1, 0x80], [0xA1, 0x80], [0x91, 0x80], [0x83, 0x80], [0x8B, 0x80], [0x09, 0x80], [0x89, 0xFE],
      [0x80, 0x80, 0, 0, 0, 0], [0x81, 0xFE, 0x00, 0x7D], [0x81, 0xFF, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF],
      [0x81, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0],
    ] as [[UInt8]])
  func broken(bytes: [UInt8]) {
    check(bytes, expect: [.refused(.protocolError)])
  }

  @Test("A text within a text is refused, and so is a binary message")
  func misplaced() {
    check(Frame.bytes(1, [0x61], isFinal: false) + Frame.text("b"), expect: [.refused(.protocolError)])
    check(Frame.bytes(2, [1]), expect: [.refused(.unsupportedData)])
  }

  @Test(
    "Invalid UTF-8 is refused at its first wrong byte",
    arguments: [
      [0x80], [0xC0], [0xC1, 0xBF], [0xE0, 0x9F], [0xED, 0xA0], [0xF0, 0x8F], [0xF4, 0x90], [0xF5], [0xE2, 0x28],
    ] as [[UInt8]])
  func invalidText(bytes: [UInt8]) {
    check(Frame.bytes(1, bytes, isFinal: false), expect: [.refused(.invalidPayload)])
  }

  @Test("Binary messages are any bytes, where they are taken")
  func binary() {
    check(
      Frame.bytes(2, [0xFF, 0xC0], isFinal: false) + Frame.bytes(0, [0x80]), takesBinary: true,
      expect: [.binaryMessage([0xFF, 0xC0, 0x80])])
    check(
      Frame.bytes(2, [0xFF]) + Frame.bytes(1, [0xFF]), takesBinary: true,
      expect: [.binaryMessage([0xFF]), .refused(.invalidPayload)])
  }

  @Test("A payload is unmasked wherever its pieces begin", arguments: 0...19)
  func masks(count: Int) {
    let payload = (0..<count).map { UInt8($0) }
    for split in 0...count {
      let key: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
      let masked = payload.enumerated().map { $1 ^ key[$0 % 4] }
      var (first, second) = (Array(masked[..<split]), Array(masked[split...]))
      let mask = FrameMask(0x37FA_213D)
      mask.unmask(&first, from: 0)
      mask.unmask(&second, from: split)
      #expect(first + second == payload)
    }
  }

  @Test("Invalid UTF-8 is found behind words of ASCII and across pieces", arguments: 0...20)
  func faultPlaces(count: Int) {
    let text = [UInt8](repeating: 0x61, count: count)
    var validator = UTF8Validator()
    let isCut = validator.accept(text + [0xE2, 0x82]) && !validator.isComplete
    let isWhole = validator.accept([0xAC] + text) && validator.isComplete
    let isInvalid = !validator.accept(text + [0xED, 0xA0] + text)
    #expect(isCut && isWhole && isInvalid)
  }

  @Test("A message may not end within a character")
  func cutText() {
    check(Frame.bytes(1, [0xE2, 0x82]), expect: [.refused(.invalidPayload)])
  }

  @Test("A close frame has no payload, or a code that may be sent and a reason in UTF-8")
  func close() {
    check(Frame.bytes(8, []), expect: [.close(nil)])
    for code in [1000, 1001, 1011, 3000, 4999] as [UInt16] {
      check(Frame.bytes(8, [UInt8(code >> 8), UInt8(code & 0xFF)]), expect: [.close(code)])
    }
    for code in [0, 999, 1004, 1005, 1006, 1015, 2999, 5000] as [UInt16] {
      check(Frame.bytes(8, [UInt8(code >> 8), UInt8(code & 0xFF)]), expect: [.refused(.protocolError)])
    }
    check(Frame.bytes(8, [3]), expect: [.refused(.protocolError)])
    check(Frame.bytes(8, [3, 0xE8, 0xFF]), expect: [.refused(.invalidPayload)])
  }
}
