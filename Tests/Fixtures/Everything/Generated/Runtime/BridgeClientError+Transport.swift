// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension BridgeClientError {
  /// A transport's failure in a caller's words.
  init(_ failure: BridgeTransportFailure, _ attempt: BridgeAttempt, _ request: BridgeTransportRequest) {
    let authority = request.address.authority
    let (reason, what): (Reason, Swift.String) =
      switch failure.kind {
      case .refused: (.connectionFailed, "nobody listens on \(authority); is the bridge running?")
      case .ended: (.connectionFailed, "no connection to \(authority), or it ended before the answer")
      case .truncated: (.connectionFailed, "the connection ended within the answer")
      case .timeUp: (.timeUp, "no whole answer within \(BridgeText.seconds(request.timeout))")
      case .tooLong: (.badAnswer, "the answer is longer than \(request.maxAnswer) bytes; maxAnswer: allows more")
      case .notHTTP: (.badAnswer, "what came is not HTTP; is \(authority) the bridge?")
      case .badHandshake(let fault): (.badAnswer, "\(fault); is \(authority) the bridge?")
      case .badFrame(let fault, _): (.badAnswer, "\(fault); is \(authority) the bridge?")
      }
    self.init(reason, attempt, what, cause: failure.cause)
  }

  static func cancelled(_ attempt: BridgeAttempt) -> BridgeClientError {
    BridgeClientError(.cancelled, attempt, "the task was cancelled", cause: Swift.CancellationError())
  }
}
