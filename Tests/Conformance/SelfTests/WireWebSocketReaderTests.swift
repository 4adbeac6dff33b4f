import Testing

@testable import ConformanceKit

@Suite("The WebSocket reader reads")
struct WireWebSocketReaderTests {
  private typealias Reading = WireWebSocketReading

  @Test("the unmasked examples of RFC 6455 section 5.7")
  func examples() {
    Reading.check([0x81, 0x05, 0x48, 0x65, 0x6C, 0x6C, 0x6F], gives: [.text(Array("Hello".utf8))])
    Reading.check(
      [0x01, 0x03, 0x48, 0x65, 0x6C, 0x80, 0x02, 0x6C, 0x6F], gives: [.text(Array("Hello".utf8))])
    Reading.check([0x89, 0x05, 0x48, 0x65, 0x6C, 0x6C, 0x6F], gives: [.ping(Array("Hello".utf8))])
  }

  @Test("payloads at the borders of the three length forms", arguments: [0, 1, 125, 126, 127, 65_535, 65_536, 70_000])
  func lengths(_ count: Int) {
    let payload = [UInt8](repeating: 0x61, count: count)
    var reader = WebSocketMessageReader()
    reader.receive(Reading.server(.text(payload)))
    #expect(reader.next() == .incoming(.text(payload)))
    #expect(reader.next() == .needMore)
  }

  @Test("control frames between the fragments of a message")
  func interleavedControl() {
    let bytes =
      Reading.server(.text([0xC3], fin: false)) + Reading.server(.ping([1])) + Reading.server(.pong())
      + Reading.server(.continuation([], fin: false)) + Reading.server(.continuation([0xA4], fin: true))
      + Reading.server(.binary([0xFF]))
    Reading.check(bytes, gives: [.ping([1]), .pong([]), .text([0xC3, 0xA4]), .binary([0xFF])])
  }

  @Test(
    "close frames with every code that may be sent",
    arguments: [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999]
      as [UInt16])
  func closeCodes(_ code: UInt16) {
    let bytes = Reading.server(.close(code: code, reason: Array("why: ü".utf8)))
    Reading.check(bytes, gives: [.close(code: code, reason: "why: ü"), .endOfStream], closed: true)
  }

  @Test("close frames without a payload, and an end without a close frame")
  func plainEnds() {
    Reading.check([0x88, 0x00], gives: [.close(code: nil, reason: ""), .endOfStream], closed: true)
    Reading.check([0x89, 0x00], gives: [.ping([]), .endOfStream], closed: true)
  }
}

@Suite("The WebSocket reader calls out")
struct WireWebSocketFaultTests {
  private typealias Reading = WireWebSocketReading

  @Test("a frame that the server masked")
  func masked() {
    Reading.check(WebSocketFrame.text([0x61]).bytes(), gives: [], fault: "masked a text frame")
  }

  @Test("reserved bits", arguments: 1...7 as ClosedRange<UInt8>)
  func reservedBits(_ rsv: UInt8) {
    Reading.check(
      Reading.server(WebSocketFrame(rsv: rsv, opcode: WebSocketOpcode.text)), gives: [], fault: "reserved bits")
  }

  @Test("reserved opcodes", arguments: [0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF] as [UInt8])
  func reservedOpcodes(_ opcode: UInt8) {
    Reading.check(Reading.server(WebSocketFrame(opcode: opcode)), gives: [], fault: "the opcode is reserved")
  }

  @Test("control frames that are fragmented or longer than 125 bytes", arguments: [0x8, 0x9, 0xA] as [UInt8])
  func controlFrames(_ opcode: UInt8) {
    Reading.check(Reading.server(WebSocketFrame(fin: false, opcode: opcode)), gives: [], fault: "is fragmented")
    let long = WebSocketFrame(opcode: opcode, payload: [UInt8](repeating: 0x61, count: 126))
    Reading.check(Reading.server(long), gives: [], fault: "more than 125 bytes")
  }

  @Test(
    "lengths that are not in their shortest form", arguments: [(125, false), (0, false), (125, true), (65_535, true)])
  func nonMinimalLengths(_ count: Int, _ isLong: Bool) {
    var frame = WebSocketFrame.binary([UInt8](repeating: 0, count: min(count, 200)))
    frame.lengthForm = isLong ? .sixtyFourBit : .sixteenBit
    frame.declaredLength = UInt64(count)
    Reading.check(Reading.server(frame), gives: [], fault: "shortest form")
  }

  @Test("lengths with the highest bit set, and those beyond what is read")
  func hugeLengths() {
    var frame = WebSocketFrame.binary([])
    frame.lengthForm = .sixtyFourBit
    frame.declaredLength = 1 << 63
    Reading.check(Reading.server(frame), gives: [], fault: "highest bit")
    frame.declaredLength = 1 << 62
    Reading.check(Reading.server(frame), gives: [], fault: "more than the 67108864")
  }

  @Test("fragments in a wrong order")
  func fragments() {
    Reading.check(Reading.server(.continuation([1], fin: true)), gives: [], fault: "continues nothing")
    let twoStarts = Reading.server(.text([0x61], fin: false)) + Reading.server(.text([0x62]))
    Reading.check(twoStarts, gives: [], fault: "inside a fragmented message")
    let afterEnd =
      Reading.server(.text([0x61], fin: false)) + Reading.server(.continuation([0x62], fin: true))
      + Reading.server(.continuation([0x63], fin: true))
    Reading.check(afterEnd, gives: [.text([0x61, 0x62])], fault: "continues nothing")
  }

  @Test(
    "text that is not UTF-8",
    arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func text(_ payload: [UInt8]) {
    Reading.check(Reading.server(.text(payload)), gives: [], fault: "not valid UTF-8")
    let reason = Reading.server(.close(code: 1000, reason: payload))
    Reading.check(reason, gives: [], fault: "reason of a close frame is not valid UTF-8")
  }

  @Test("close frames with one byte or a code that must not be sent")
  func closePayloads() {
    Reading.check([0x88, 0x01, 0x03], gives: [], fault: "payload of one byte")
    for code: UInt16 in [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65_535] {
      Reading.check(Reading.server(.close(code: code)), gives: [], fault: "the code \(code)")
    }
  }

  @Test("anything after a close frame")
  func afterClose() {
    let bytes = Reading.server(.close(code: 1000)) + Reading.server(.ping())
    Reading.check(bytes, gives: [.close(code: 1000, reason: "")], fault: "after the close frame")
  }

  @Test("an end inside a frame or a message")
  func cutShort() {
    Reading.check([0x81, 0x05, 0x48], gives: [], fault: "inside a frame", closed: true)
    Reading.check([0x01, 0x01, 0x48], gives: [], fault: "inside a fragmented message", closed: true)
  }
}
