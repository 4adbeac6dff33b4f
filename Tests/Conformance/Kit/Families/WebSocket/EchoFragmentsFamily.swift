/// Messages in fragments, with control frames between them.
struct EchoFragmentsFamily: Family {
  let id = "ws-fragments"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 5.4"]
  let sends = "messages in two to many fragments, also empty ones, pings between them, at once, apart and bytewise"
  let right = "the whole message back, and a pong to each ping at once"
  let echo: EchoSubject

  func cases(_ derivation: Derivation) -> [Case] {
    messages.flatMap { name, frames, whole in
      ["at-once", "apart", "bytewise"].map { way in
        let isText = frames.first?.opcode == WebSocketOpcode.text
        let pings = frames.filter { $0.opcode == WebSocketOpcode.ping }.map(\.payload)
        let plain = WebSocketDialogue(frames, chop: way == "bytewise" ? 1 : .max)
          .echoing(isText ? .text(whole) : .binary(whole)).ponging(pings)
        return echo.makeCase(
          "\(name)/\(way)", of: self, "5.4", "fragments are put together, and control frames may stand between them",
          way == "apart" ? plain.apart : plain)
      }
    } + [twoMessages, pongBeforeTheEnd]
  }

  private var messages: [(name: String, frames: [WebSocketFrame], whole: [UInt8])] {
    let (one, two) = (Array("fragment1".utf8), Array("fragment2".utf8))
    let text = UTF8Sample.text
    let ping = WebSocketFrame.ping(Array("between".utf8))
    // A server may answer the last of several pings alone, so each has a payload of its own.
    let pinged = Self.fragments(of: text, size: 1).enumerated().flatMap { [$1, .ping(Array("\($0)".utf8))] }
    return [
      ("text-in-two", [.text(one, fin: false), .continuation(two, fin: true)], one + two),
      ("binary-in-two", [.binary([0, 0xFF], fin: false), .continuation([0xFE, 1], fin: true)], [0, 0xFF, 0xFE, 1]),
      ("text-with-ping", [.text(one, fin: false), ping, .continuation(two, fin: true)], one + two),
      ("text-by-bytes", Self.fragments(of: text, size: 1), text),
      ("text-by-bytes-with-pings", pinged.dropLast(), text),
      ("text-by-three-bytes", Self.fragments(of: text, size: 3), text),
      ("all-empty", [.text([], fin: false), .continuation([], fin: false), .continuation([], fin: true)], []),
      ("empty-first", [.text([], fin: false), .continuation(one, fin: true)], one),
      (
        "empty-in-the-middle", [.text(one, fin: false), .continuation([], fin: false), .continuation(two, fin: true)],
        one + two
      ),
      ("empty-last", [.text(one, fin: false), .continuation([], fin: true)], one),
      (
        "three-pings-in-a-row",
        [.text(one, fin: false)] + (1...3).map { .ping([$0]) } + [.continuation(two, fin: true)], one + two
      ),
    ]
  }

  private var twoMessages: Case {
    let dialogue = WebSocketDialogue([
      .text([0x61], fin: false), .continuation([0x62], fin: true), .binary([1], fin: false),
      .continuation([2], fin: true),
    ])
    return echo.makeCase(
      "two-messages", of: self, "5.4", "the fragments of one message are not those of another",
      dialogue.echoing(.text([0x61, 0x62]), .binary([1, 2])))
  }

  /// The pong does not wait for the message's end: it is asked for before that is sent.
  private var pongBeforeTheEnd: Case {
    echo.makeCase("pong-before-the-end", of: self, "5.5.2", "a ping is answered as soon as is practical") {
      performance in
      let verdict = try performance.awaitPong(
        WebSocketDialogue([.text([0x61], fin: false), .ping([5])]).ponging([[5]]))
      guard verdict == .complete else { return verdict }
      return try performance.perform(
        WebSocketDialogue([.continuation([0x62], fin: true)]).echoing(.text([0x61, 0x62])))
    }
  }

  static func fragments(of payload: [UInt8], size: Int) -> [WebSocketFrame] {
    let starts = Array(stride(from: 0, to: payload.count, by: size))
    return starts.map { start in
      let piece = Array(payload[start..<min(start + size, payload.count)])
      let isLast = start == starts.last
      return start == 0 ? .text(piece, fin: isLast) : .continuation(piece, fin: isLast)
    }
  }
}
