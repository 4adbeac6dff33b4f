/// One open socket to an echo server, over which dialogues are held.
struct EchoPerformance {
  /// How long the next thing that is due may take to come.
  private static let answerTime = Duration.seconds(10)
  /// How long a server may think about a fault whose frame is not complete, before it gets the rest.
  private static let thinkingTime = Duration.seconds(2)

  /// Up to this size (64 KiB) nobody's limit is passed.
  private static let anybodysSize = 65_536

  let context: CaseContext
  private let socket: WebSocketConnection

  init(_ context: CaseContext, path: String, pair: Int = 0) throws {
    self.context = context
    let request = WebSocketHandshake.request(path: path, authority: context.authority, pair: pair)
    let opening = try WebSocketConnection.open(
      to: context.endpoint, request: request, within: context.patient(CaseContext.connectTime))
    switch opening {
    case .open(let socket, _): self.socket = socket
    case .refused(let answer):
      throw CaseFailure("answered \(AnswerWords.describe(answer)) to a right handshake where 101 is due")
    }
    context.note("- opened \(path)")
  }

  func close() {
    socket.close()
  }

  func perform(_ dialogue: WebSocketDialogue) throws -> DialogueJudge.Verdict {
    for sending in dialogue.sendings { try send(sending.frames, chop: sending.chop) }
    var judge = DialogueJudge(dialogue)
    return try finish(&judge)
  }

  /// Sends the frames and reads up to the last pong that is due; the connection stays open.
  func awaitPong(_ dialogue: WebSocketDialogue) throws -> DialogueJudge.Verdict {
    for sending in dialogue.sendings { try send(sending.frames, chop: sending.chop) }
    var judge = DialogueJudge(dialogue)
    return try read(for: &judge, within: Self.answerTime) ?? judge.timedOut(after: Self.answerTime)
  }

  /// Sends bytes behind which the connection has to fail, then, only if it does not, the rest of them.
  ///
  /// A server may wait for the rest and fail then: the RFC says no more than that it fails.
  func performEarly(_ beginning: [WebSocketDialogue.Sending], cut: Int = 0, _ rest: WebSocketDialogue.Sending) throws
    -> DialogueJudge.Verdict
  {
    let bytes = beginning.flatMap { $0.frames.flatMap { $0.bytes() } }
    context.note("> \(bytes.count - cut) bytes, up to the fault")
    try socket.send(Array(bytes.dropLast(cut)), within: context.patient(CaseContext.connectTime))
    var judge = DialogueJudge(WebSocketDialogue([]).ending(.failed([1007])))
    if let verdict = try read(for: &judge, within: Self.thinkingTime) { return verdict }
    context.note("> the rest")
    try? socket.send(
      Array(bytes.suffix(cut)) + rest.frames.flatMap { $0.bytes() }, within: context.patient(CaseContext.connectTime))
    let late = try finish(&judge)
    return late == .pass ? .lenient("closed when the message was complete, not at the fault") : late
  }

  /// Sends one message in frames of `fragment` bytes and in writes of `chop` bytes, and awaits its echo, `times` over.
  func echo(
    _ opcode: UInt8, _ payload: [UInt8], fragment: Int = .max, chop: Int = .max, times: Int = 1
  ) throws -> DialogueJudge.Verdict {
    let message: WebSocketIncoming = opcode == WebSocketOpcode.text ? .text(payload) : .binary(payload)
    context.note("> \(times) x \(message.inWords)")
    for _ in 0..<times {
      var frames = WebSocketMessageFrames(opcode, payload, fragmentLength: fragment)
      while let piece = frames.next(), try write(piece, chop: chop) {}
      var dialogue = WebSocketDialogue([]).echoing(message)
      dialogue.mayBeTooBig = payload.count > Self.anybodysSize
      var judge = DialogueJudge(dialogue)
      let verdict = try read(for: &judge, within: .seconds(60))
      guard verdict == .complete else { return verdict ?? judge.timedOut(after: .seconds(60)) }
    }
    var judge = DialogueJudge(WebSocketDialogue([]))
    return try finish(&judge)
  }

  // MARK: - Both directions

  /// A server that has closed already reads no more.
  private func send(_ frames: [WebSocketFrame], chop: Int) throws {
    for frame in frames { context.note("> \(frame.inWords)") }
    do throws(WireError) {
      try socket.send(frames, chop: chop, within: context.patient(CaseContext.connectTime))
    } catch .reset {
      context.note("- it has ended the connection")
    }
  }

  /// A piece of a large message; false where the server has ended the connection.
  private func write(_ piece: [UInt8], chop: Int) throws -> Bool {
    do throws(WireError) {
      try socket.send(piece, chop: chop, within: context.patient(.seconds(60)))
      return true
    } catch .reset {
      context.note("- it has ended the connection")
      return false
    }
  }

  /// Reads up to the verdict; where all is said, closes and reads up to the end.
  private func finish(_ judge: inout DialogueJudge) throws -> DialogueJudge.Verdict {
    let verdict = judge.isComplete ? .complete : try read(for: &judge, within: Self.answerTime)
    switch verdict {
    case nil, .goOn: return judge.timedOut(after: Self.answerTime)
    case .complete:
      try send([.close(code: 1000)], chop: .max)
      judge.close()
      return try read(for: &judge, within: Self.answerTime) ?? judge.timedOut(after: Self.answerTime)
    case .pass:
      try context.expectEnd(of: socket)
      return .pass
    case .lenient, .fail: return verdict ?? .goOn
    }
  }

  /// The first verdict that is none of ``DialogueJudge/Verdict/goOn``; nil where the time is over before.
  private func read(for judge: inout DialogueJudge, within time: Duration) throws -> DialogueJudge.Verdict? {
    let end = context.deadline(after: time)
    while true {
      let incoming: WebSocketIncoming
      do throws(WireError) {
        incoming = try socket.next(until: end)
      } catch {
        switch error {
        case .timedOut: return nil
        case .reset, .closed: incoming = .endOfStream
        case .malformed(let reason): throw CaseFailure("broke the protocol: \(reason)")
        case .refused, .io: throw error
        }
      }
      context.note("< \(incoming.inWords)")
      let verdict = judge.take(incoming)
      if verdict != .goOn { return verdict }
    }
  }
}
