/// The closing handshake: its codes, its reasons, and what comes behind it.
struct EchoClosingFamily: Family {
  let id = "ws-closing"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 5.5.1", "RFC 6455 section 7"]
  let sends = "closes with and without code and reason, with codes and reasons that may not be; frames behind a close"
  let right = "a close and the end of TCP, and nothing after it; to a close that may not be, one with 1002 or 1007"
  let echo: EchoSubject

  private static let rule = "a close is answered with a close, then the server ends the connection"

  func cases(_ derivation: Derivation) -> [Case] {
    good + bad + behind
  }

  private var good: [Case] {
    [closed("without-code", [.close(code: nil)])]
      + CloseSample.goodCodes.map { closed("code-\($0)", [.close(code: $0)]) }
      + CloseSample.goodReasons.map { closed("reason-\($0.name)", [.close(code: 1000, reason: $0.text)]) }
      + [
        echo.makeCase(
          "without-code/bytewise", of: self, "5.5.1", Self.rule,
          WebSocketDialogue([.close(code: 1000, reason: UTF8Sample.text)], chop: 1).ending(.closed))
      ]
  }

  private var bad: [Case] {
    CloseSample.badCodes.map { failed("code-\($0)", "7.4", .close(code: $0)) }
      + CloseSample.strangeCodes.map { failed("code-\($0)", "7.4", .close(code: $0)) }
      + CloseSample.badReasons.map { failed("reason-\($0.name)", "5.5.1", .close(code: 1000, reason: $0.text), 1007) }
      + [failed("one-byte", "5.5.1", .close(code: nil, reason: [3]))]
  }

  private var behind: [Case] {
    let (text, ping) = (WebSocketFrame.text(Array("late".utf8)), WebSocketFrame.ping(Array("late".utf8)))
    let close = WebSocketFrame.close(code: 1000)
    var pinged = WebSocketDialogue([close, ping]).ending(.closed)
    pinged.latePings = [ping.payload]
    var chatty = WebSocketDialogue([.text([0x61]), close, text, ping]).echoing(.text([0x61])).ending(.closed)
    chatty.latePings = [ping.payload]
    return [
      closed("then-text", [close, text]), closed("then-close", [close, close]),
      closed("inside-fragments", [.text([0x61], fin: false), close, .continuation([0x62], fin: true)]),
      closed("then-broken-frame", [close, WebSocketFrame(rsv: 7, opcode: 0xF)]),
      echo.makeCase("then-ping", of: self, "5.5.2", Self.rule, pinged),
      echo.makeCase("after-a-message", of: self, "5.5.1", Self.rule, chatty),
    ]
  }

  private func closed(_ name: String, _ frames: [WebSocketFrame]) -> Case {
    echo.makeCase(name, of: self, "5.5.1", Self.rule, WebSocketDialogue(frames).ending(.closed))
  }

  private func failed(_ name: String, _ section: String, _ frame: WebSocketFrame, _ code: UInt16 = 1002) -> Case {
    echo.makeCase(
      name, of: self, section, "no endpoint sends such a close, and the connection fails",
      WebSocketDialogue([frame]).ending(.failed([code])))
  }
}
