import ContractModel

/// A subject that one case has launched and may stop.
struct OwnSubject {
  let process: SubjectProcess
  private let context: CaseContext

  /// Launches it, hands it to `body` and ends it.
  static func with(
    arguments: [String] = [], in context: CaseContext, _ body: (OwnSubject) throws -> CaseOutcome
  ) throws -> CaseOutcome {
    let process = try context.launchOwnSubject(arguments: arguments)
    defer { context.stop(process) }
    return try body(OwnSubject(process: process, context: context))
  }

  var addressee: Addressee { Addressee(authority: process.endpoint.authority, token: context.token) }

  func openHTTP() throws(WireError) -> HTTPConnection {
    try HTTPConnection(to: context.address(of: process), within: context.patient(CaseContext.connectTime))
  }

  /// Sends a request on a connection of its own; the answer is shown, and judged by the case alone.
  func exchange(_ request: RequestRecipe) throws(WireError) -> HTTPResponse {
    let answer = try openHTTP().exchange(
      request.bytes(for: addressee), method: request.method, within: context.patient(CaseContext.answerTime))
    context.record(request, .answer(answer))
    return answer
  }

  /// Opens `channel` with the token and waits for its first event.
  func listen(to channel: Channel) throws -> WebSocketConnection {
    let handshake = RequestRecipe(opening: channel).bytes(for: addressee)
    let time = context.patient(CaseContext.connectTime)
    guard
      case .open(let socket, _) = try WebSocketConnection.open(
        to: context.address(of: process), request: handshake, within: time)
    else { throw CaseFailure("did not answer 101 to a right handshake", clause: "C1") }
    try socket.sendText(Array(context.token.utf8), within: time)
    _ = try context.nextEvent(on: socket, of: channel, until: context.deadline(after: .seconds(5)))
    return socket
  }
}
