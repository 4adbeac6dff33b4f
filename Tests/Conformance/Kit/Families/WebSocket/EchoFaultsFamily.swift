/// Frames that no client may send, behind a message that every server takes.
struct EchoFaultsFamily: Family {
  let id = "ws-faults"
  let profile = Profile.api
  let clauses = ["RFC 6455 section 5"]
  let sends = "reserved bits and opcodes, unmasked frames, wrong control frames, orders and lengths, whole and bytewise"
  let right =
    "a close with 1002; LENIENT: another code, an end without a close, a length taken that only senders may not spell"
  let echo: EchoSubject

  func cases(_ derivation: Derivation) -> [Case] {
    FrameFault.all.flatMap { fault in
      [("at-once", Int.max), ("bytewise", 1)].map { name, chop in
        echo.makeCase(
          "\(fault.name)/\(name)", of: self, fault.section, "such a frame is not sent, and the connection fails",
          dialogue(fault, chop: chop))
      }
    }
  }

  private func dialogue(_ fault: FrameFault, chop: Int) -> WebSocketDialogue {
    let before = Array("before".utf8)
    let dialogue = WebSocketDialogue([.text(before)] + fault.frames, chop: chop).echoing(.text(before))
    guard fault.bindsSenderOnly, let frame = fault.frames.last else { return dialogue.ending(.failed(fault.codes)) }
    let taken =
      frame.opcode == WebSocketOpcode.ping
      ? dialogue.ponging([frame.payload]) : dialogue.echoing(.text(frame.payload))
    return taken.ending(.failedOrTaken(fault.codes))
  }
}
