import Testing

@testable import ConformanceKit

@Suite("A dialogue with an echo server", .timeLimit(.minutes(1)))
struct EchoDialogueTests {
  private typealias Step = WireScriptedServer.Step

  private static let accepting = """
    HTTP/1.1 101 Switching Protocols\r
    Upgrade: websocket\r
    Connection: Upgrade\r
    Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r
    \r

    """
  private static let hello = Array("hello".utf8)
  private static let close = WebSocketFrame.close(code: 1000)

  private static func sends(_ frames: WebSocketFrame...) -> Step {
    .write(frames.flatMap(WireWebSocketReading.server))
  }

  /// What the judge says of a server that opens and then follows the script.
  private static func judge(
    _ steps: [Step], _ hold: (EchoPerformance) throws -> DialogueJudge.Verdict
  ) throws -> DialogueJudge.Verdict {
    let server = try WireScriptedServer.serve(script: [.expect("\r\n\r\n"), .write(accepting)] + steps)
    let performance = try EchoPerformance(try context(server.address), path: "/")
    defer { performance.close() }
    return try hold(performance)
  }

  private static func judge(_ dialogue: WebSocketDialogue, _ steps: Step...) throws -> DialogueJudge.Verdict {
    try judge(steps) { try $0.perform(dialogue) }
  }

  private static func context(_ address: HostPort) throws -> CaseContext {
    var options = RunOptions(subject: .target(url: "http://\(address.authority)", tokenFile: nil))
    options.echoPath = "/"
    options.profile = .api
    let run = RunContext(try Plan(options, echoingAt: "/"), options, launcher: nil)
    return CaseContext(
      run: run, target: Target(endpoint: address, authority: address.authority, token: "", process: nil))
  }

  private static let greeting = WebSocketDialogue([.text(hello)]).echoing(.text(hello))
  private static let broken = WebSocketDialogue([WebSocketFrame(opcode: 3)]).ending(.failed([1002]))

  @Test("An echo, the answer to the close and the end of TCP are right")
  func right() throws {
    let heard = Step.expect(WebSocketFrame.text(Self.hello).bytes())
    let closed = Step.expect(Self.close.bytes())
    #expect(
      try Self.judge(Self.greeting, heard, Self.sends(.text(Self.hello)), closed, Self.sends(Self.close)) == .pass)
    // In fragments, with pings and unasked pongs between them.
    let fragments = Self.sends(
      .text(Array(Self.hello.prefix(2)), fin: false), .ping([9]), .pong([8]),
      .continuation(Array(Self.hello.dropFirst(2)), fin: true))
    #expect(try Self.judge(Self.greeting, heard, fragments, closed, Self.sends(Self.close)) == .pass)
  }

  @Test("Another message, one as binary, one more, or none is wrong")
  func wrongEcho() throws {
    let closed = Step.expect(Self.close.bytes())
    #expect(try Self.fails(Self.greeting, Self.sends(.text([0x61]))))
    #expect(try Self.fails(Self.greeting, Self.sends(.binary(Self.hello))))
    #expect(try Self.fails(Self.greeting))
    let twice = Self.sends(.text(Self.hello), .text(Self.hello))
    #expect(try Self.fails(Self.greeting, twice, closed, Self.sends(Self.close)))
    #expect(try Self.fails(Self.greeting, Self.sends(Self.close)))
  }

  @Test("A server that masks, or spells a length longer than it needs, breaks the protocol")
  func brokenFrames() throws {
    let masked = Step.write(WebSocketFrame.text(Self.hello).bytes())
    let long = Step.write([0x81, 126, 0, 5] + Self.hello)
    for step in [masked, long] {
      let failure = #expect(throws: CaseFailure.self) { try Self.judge(Self.greeting, step) }
      #expect(failure?.finding.deed.hasPrefix("broke the protocol") == true)
    }
  }

  @Test("A ping needs its pong; of several the last one's will do, of another payload none")
  func pongs() throws {
    let pings = WebSocketDialogue([.ping([1]), .ping([2])]).ponging([[1], [2]])
    let closed = Step.expect(Self.close.bytes())
    #expect(try Self.judge(pings, Self.sends(.pong([2])), closed, Self.sends(Self.close)) == .pass)
    #expect(try Self.judge(pings, Self.sends(.pong([1]), .pong([2])), closed, Self.sends(Self.close)) == .pass)
    #expect(try Self.fails(pings, Self.sends(.pong([1]), .pong([3]))))
  }

  @Test("A broken frame is closed with its code; another code or none is lenient, an echo is wrong")
  func faults() throws {
    #expect(try Self.judge(Self.broken, Self.sends(.close(code: 1002))) == .pass)
    #expect(Self.isLenient(try Self.judge(Self.broken, Self.sends(.close(code: 1011)))))
    #expect(Self.isLenient(try Self.judge(Self.broken)))
    #expect(try Self.fails(Self.broken, Self.sends(.text([]))))
    #expect(try Self.fails(Self.broken, Self.sends(.binary([]), .close(code: 1002))))
  }

  @Test("A length that no sender may spell is closed with 1002, or taken leniently")
  func senderOnly() throws {
    let dialogue = Self.greeting.ending(.failedOrTaken([1002]))
    #expect(try Self.judge(dialogue, Self.sends(.close(code: 1002))) == .pass)
    #expect(Self.isLenient(try Self.judge(dialogue, Self.sends(.text(Self.hello)))))
    #expect(try Self.fails(dialogue, Self.sends(.text([0x61]))))
  }

  @Test("Only a large message may be found too big")
  func tooBig() throws {
    let close = Self.sends(.close(code: 1009))
    let large = try Self.judge([.swallow(70_000), close]) {
      try $0.echo(WebSocketOpcode.binary, [UInt8](repeating: 1, count: 70_000))
    }
    #expect(Self.isLenient(large))
    #expect(try Self.fails(Self.greeting, close))
  }

  @Test("A close is answered with a close, and nothing is behind it")
  func closing() throws {
    var dialogue = WebSocketDialogue([Self.close, .ping([6])]).ending(.closed)
    dialogue.latePings = [[6]]
    #expect(try Self.judge(dialogue, Self.sends(.close(code: 1000))) == .pass)
    #expect(try Self.judge(dialogue, Self.sends(.close(code: nil))) == .pass)
    #expect(try Self.fails(dialogue))
    #expect(try Self.fails(dialogue, Self.sends(.pong([6]), Self.close)))
    #expect(throws: CaseFailure.self) { try Self.judge(dialogue, Self.sends(Self.close, .pong([6]))) }
  }

  @Test("Invalid text is noticed before its end, or leniently behind it")
  func early() throws {
    let fault = WebSocketDialogue.Sending(frames: [.text([0xFF], fin: false)])
    let rest = WebSocketDialogue.Sending(frames: [.continuation([0x61], fin: true)])
    let heard = Step.expect(fault.frames[0].bytes())
    let prompt = try Self.judge([heard, Self.sends(.close(code: 1007))]) { try $0.performEarly([fault], rest) }
    #expect(prompt == .pass)
    let late = [Step.expect(rest.frames[0].bytes()), Self.sends(.close(code: 1007))]
    #expect(Self.isLenient(try Self.judge(late) { try $0.performEarly([fault], rest) }))
    let never = [Step.expect(rest.frames[0].bytes()), Self.sends(.text([0xEF, 0xBF, 0xBD, 0x61]))]
    guard case .fail = try Self.judge(never, { try $0.performEarly([fault], rest) }) else {
      Issue.record("a text that is not UTF-8 was taken")
      return
    }
  }

  @Test("Leniency passes with a remark, and fails under --strict")
  func strictness() throws {
    let server = try WireScriptedServer.serve(script: [.expect("\r\n\r\n"), .write(Self.accepting)])
    let context = try Self.context(server.address)
    #expect(try Self.isPass(Self.broken, isStrict: false, in: context))
    #expect(context.run.ledger.sightings.remarks.contains { $0.contains("LENIENT") })
    let again = try WireScriptedServer.serve(script: [.expect("\r\n\r\n"), .write(Self.accepting)])
    #expect(try !Self.isPass(Self.broken, isStrict: true, in: try Self.context(again.address)))
  }

  private static func isPass(
    _ dialogue: WebSocketDialogue, isStrict: Bool, in context: CaseContext
  ) throws -> Bool {
    let subject = EchoSubject(path: "/", isStrict: isStrict)
    let testCase = subject.makeCase("any", of: EchoFaultsFamily(echo: subject), "5.2", "it fails", dialogue)
    guard case .session(let body) = testCase.body, case .pass = try body(context) else { return false }
    return true
  }

  private static func isLenient(_ verdict: DialogueJudge.Verdict) -> Bool {
    if case .lenient = verdict { true } else { false }
  }

  private static func fails(_ dialogue: WebSocketDialogue, _ steps: Step...) throws -> Bool {
    if case .fail = try judge(steps, { try $0.perform(dialogue) }) { true } else { false }
  }
}
