/// Messages of every length that the header spells differently, masked with every kind of key.
struct EchoLengthsFamily: Family {
  let id = "ws-lengths"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 5.2"]
  let sends = "text and binary messages of 0 to 65537 bytes, whole and in pieces of TCP, under different masks"
  let right = "the same message back"
  let echo: EchoSubject

  func cases(_ derivation: Derivation) -> [Case] {
    cases("text", WebSocketOpcode.text) + cases("binary", WebSocketOpcode.binary) + [severalMessages]
  }

  private func cases(_ kind: String, _ opcode: UInt8) -> [Case] {
    let whole = [0, 1, 124, 125, 126, 127, 128, 65_535, 65_536, 65_537].map { length(kind, opcode, $0, chop: .max) }
    let chopped = [(125, 1), (126, 1), (128, 3), (65_536, 997)].map { length(kind, opcode, $0, chop: $1) }
    let masks: [(String, UInt32)] = [("zeros", 0), ("ones", .max), ("one-byte", 0xFF)]
    return whole + chopped + masks.map { masked(kind, opcode, $0, $1) }
  }

  private func length(_ kind: String, _ opcode: UInt8, _ count: Int, chop: Int) -> Case {
    let suffix = chop == .max ? "" : "/in-pieces-of-\(chop)"
    return echo.makeCase(
      "\(kind)/\(count)-bytes\(suffix)", of: self, "5.2",
      "a payload has 0 to 2^63 - 1 bytes, spelled in 7, 16 or 64 bits"
    ) { try $0.echo(opcode, Self.payload(count, of: opcode), chop: chop) }
  }

  private func masked(_ kind: String, _ opcode: UInt8, _ name: String, _ mask: UInt32) -> Case {
    let payload = Self.payload(203, of: opcode)
    return echo.makeCase(
      "\(kind)/mask-of-\(name)", of: self, "5.3", "each byte of the payload is masked with one of the key",
      WebSocketDialogue([WebSocketFrame(opcode: opcode, payload: payload, mask: mask)])
        .echoing(opcode == WebSocketOpcode.text ? .text(payload) : .binary(payload)))
  }

  /// Frames in one segment are read one after another.
  private var severalMessages: Case {
    let texts = (0..<10).map { Array("message \($0)".utf8) }
    var dialogue = WebSocketDialogue(texts.map { .text($0) } + [.text([])])
    dialogue.echoes = texts.map { .text($0) } + [.text([])]
    return echo.makeCase(
      "text/eleven-at-once", of: self, "5.4", "messages are delivered in the order in which they were sent", dialogue)
  }

  static func payload(_ count: Int, of opcode: UInt8) -> [UInt8] {
    let unit = opcode == WebSocketOpcode.text ? UTF8Sample.text : Array(0...255)
    let units = count / unit.count
    // A unit that does not fit would be cut within a character.
    let rest = [UInt8](repeating: UInt8(ascii: "x"), count: count - units * unit.count)
    return BodyRecipe(prefix: [], filler: unit, count: units, suffix: rest).bytes
  }
}
