/// Pings and pongs of every length, whole and in pieces.
struct EchoPingsFamily: Family {
  let id = "ws-pings"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 5.5.2", "RFC 6455 section 5.5.3"]
  let sends = "pings of 0 to 125 bytes, ten at once, in pieces of TCP; pongs that nobody asked for"
  let right = "a pong with the ping's payload, of several pings at least to the last; nothing to a pong"
  let echo: EchoSubject

  private static let rule = "a ping is answered with a pong of the same payload"

  func cases(_ derivation: Derivation) -> [Case] {
    single + several + unasked
  }

  private var single: [Case] {
    let payloads: [(String, [UInt8])] = [
      ("empty", []), ("text", Array("hello".utf8)), ("binary", [0x00, 0xFF, 0xFE, 0xFD, 0xFC, 0xFB, 0x00, 0xFF]),
      ("124-bytes", [UInt8](repeating: 0xFE, count: 124)), ("125-bytes", [UInt8](repeating: 0xFE, count: 125)),
    ]
    return payloads.flatMap { name, payload in
      [("", Int.max), ("-bytewise", 1)].map { suffix, chop in
        pingCase(name + suffix, WebSocketDialogue([.ping(payload)], chop: chop).ponging([payload]))
      }
    }
  }

  private var several: [Case] {
    let payloads = (0..<10).map { Array("ping \($0)".utf8) }
    let frames = payloads.map { WebSocketFrame.ping($0) }
    let text = Array("between".utf8)
    return [
      pingCase("ten-at-once", WebSocketDialogue(frames).ponging(payloads)),
      pingCase("ten-apart", WebSocketDialogue(frames).ponging(payloads).apart),
      pingCase("ten-bytewise", WebSocketDialogue(frames, chop: 1).ponging(payloads)),
      pingCase(
        "around-a-message",
        WebSocketDialogue([.ping([1]), .text(text), .ping([2])]).echoing(.text(text)).ponging([[1], [2]])),
    ]
  }

  private var unasked: [Case] {
    let payload = Array("unasked".utf8)
    let text = Array("behind".utf8)
    return [
      pingCase("pong", WebSocketDialogue([.pong(), .text(text)]).echoing(.text(text))),
      pingCase("pong-with-payload", WebSocketDialogue([.pong(payload), .text(text)]).echoing(.text(text))),
      pingCase(
        "pong-and-ping", WebSocketDialogue([.pong(payload), .ping([7])]).ponging([[7]])),
      pingCase(
        "pong-inside-fragments",
        WebSocketDialogue([.text(text, fin: false), .pong(payload), .continuation(text, fin: true)])
          .echoing(.text(text + text))),
    ]
  }

  private func pingCase(_ name: String, _ dialogue: WebSocketDialogue) -> Case {
    echo.makeCase(name, of: self, "5.5.2", Self.rule, dialogue)
  }
}
