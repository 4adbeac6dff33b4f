/// Text messages that are UTF-8, and those that are not.
struct EchoTextFamily: Family {
  let id = "ws-utf8"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 8.1"]
  let sends = "sequences at every edge of UTF-8, whole, in fragments and up to their first wrong byte"
  let right = "the text back, or a close with 1007 as soon as it can't be text; LENIENT: when the message is complete"
  let echo: EchoSubject

  private static let rule = "text is UTF-8, and a connection on which it is not fails"

  func cases(_ derivation: Derivation) -> [Case] {
    UTF8Sample.all.flatMap(whole) + prefixes + early
  }

  private func whole(_ sample: UTF8Sample) -> [Case] {
    let frames: [WebSocketFrame] = [.text(sample.bytes)]
    let ways = [("whole", frames), ("in-fragments", EchoFragmentsFamily.fragments(of: sample.bytes, size: 1))]
    return ways.map { name, frames in
      let dialogue = WebSocketDialogue(frames)
      return textCase(
        "\(sample.name)/\(name)",
        sample.isValid ? dialogue.echoing(.text(sample.bytes)) : dialogue.ending(.failed([1007])))
    }
  }

  /// Each beginning of a text: whole where it ends between characters.
  private var prefixes: [Case] {
    let text = Array("κόσμε€😀".utf8)
    return (1..<text.count).map { count in
      let bytes = Array(text.prefix(count))
      let dialogue = WebSocketDialogue([.text(bytes)])
      let isWhole = text[count] & 0xC0 != 0x80
      return textCase(
        "prefix/\(count)-bytes", isWhole ? dialogue.echoing(.text(bytes)) : dialogue.ending(.failed([1007])))
    }
  }

  /// The fault is on the wire, the end of its message is not.
  private var early: [Case] {
    let good = Array("κόσμε".utf8)
    let rest = WebSocketDialogue.Sending(frames: [.continuation(Array("edited".utf8), fin: true)])
    let faults: [(String, [UInt8])] = [
      ("above-U-10FFFF", [0xF4, 0x90]), ("surrogate", [0xED, 0xA0]), ("overlong", [0xC0]),
      ("overlong-in-3", [0xE0, 0x80]),
      ("overlong-in-4", [0xF0, 0x80]), ("continuation", [0x80]), ("ff", [0xFF]), ("cut-by-ascii", [0xE2, 0x61]),
    ]
    return faults.flatMap { name, bytes in
      [
        echo.makeCase("early/\(name)/in-a-fragment", of: self, "8.1", Self.rule) {
          try $0.performEarly([.init(frames: [.text(good, fin: false), .continuation(bytes, fin: false)])], rest)
        },
        echo.makeCase("early/\(name)/in-half-a-frame", of: self, "8.1", Self.rule) {
          try $0.performEarly(
            [.init(frames: [.text(good + bytes + good)])], cut: good.count, .init(frames: []))
        },
      ]
    }
  }

  private func textCase(_ name: String, _ dialogue: WebSocketDialogue) -> Case {
    echo.makeCase(name, of: self, "8.1", Self.rule, dialogue)
  }
}
