import Testing

@testable import ConformanceKit

@Suite("The WebSocket writer writes")
struct WireWebSocketWriterTests {
  @Test("the masked examples of RFC 6455 section 5.7")
  func examples() {
    #expect(
      WebSocketFrame.text(Array("Hello".utf8)).bytes() == [
        0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58,
      ])
    #expect(
      WebSocketFrame.pong(Array("Hello".utf8)).bytes() == [
        0x8A, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58,
      ])
  }

  @Test("each length in its shortest form", arguments: [(125, 0xFD), (126, 0xFE), (65_535, 0xFE), (65_536, 0xFF)])
  func minimalLengths(_ count: Int, _ second: UInt8) {
    let bytes = WebSocketFrame.binary([UInt8](repeating: 0, count: count)).bytes()
    #expect(bytes[1] == second)
    let extra = second == 0xFD ? 0 : second == 0xFE ? 2 : 8
    #expect(bytes.count == 2 + extra + 4 + count)
  }

  @Test("frames that no client may send")
  func badFrames() {
    #expect(WebSocketFrame(opcode: 0x1, payload: [0x61], mask: nil).bytes() == [0x81, 0x01, 0x61])
    #expect(WebSocketFrame(fin: false, rsv: 5, opcode: 0xF, mask: nil).bytes() == [0x5F, 0x00])
    #expect(
      WebSocketFrame(opcode: 0x2, payload: [7], mask: nil, lengthForm: .sixteenBit).bytes() == [0x82, 126, 0, 1, 7])
    #expect(
      WebSocketFrame(opcode: 0x2, mask: nil, lengthForm: .sixtyFourBit, declaredLength: 1 << 63).bytes()
        == [0x82, 127, 0x80, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("close frames with and without a code")
  func close() {
    var frame = WebSocketFrame.close(code: 1008, reason: [0x78])
    frame.mask = nil
    #expect(frame.bytes() == [0x88, 0x03, 0x03, 0xF0, 0x78])
    #expect(WebSocketFrame.close(code: nil).payload.isEmpty)
  }
}
