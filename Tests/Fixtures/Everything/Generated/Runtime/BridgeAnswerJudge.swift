// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Whether an answer is a success, an error of the contract, or neither.
struct BridgeAnswerJudge {
  let attempt: BridgeAttempt
  let core: BridgeClientCore

  /// The response of a 200 (wire-protocol H3).
  func response<Response>(
    _ answer: BridgeAnswer, _ read: (inout JSONReader) -> Response?
  ) throws(BridgeClientError) -> Response {
    try judgeHead(answer)
    guard answer.status == 200 else { throw failure(answer) }
    guard try decoded(answer, { $0.answerStatus() }) == "ok" else {
      throw bad("the answer breaks the contract: /status must be one of the values of the contract")
    }
    return try decoded(answer, read)
  }

  private func decoded<Value>(
    _ answer: BridgeAnswer, _ read: (inout JSONReader) -> Value?
  ) throws(BridgeClientError) -> Value {
    do throws(DecodingFailure) {
      return try JSONReader.decode(answer.body, read)
    } catch {
      throw bad("the answer breaks the contract: \(BridgeText.breach(error))", cause: error)
    }
  }

  /// That there is a 200 or an error, and that it is JSON.
  private func judgeHead(_ answer: BridgeAnswer) throws(BridgeClientError) {
    if (300..<400).contains(answer.status) {
      throw bad("the bridge answered with a redirect (\(answer.status)), which is not followed")
    }
    guard answer.status == 200 || answer.status >= 400 else {
      throw bad("the status \(answer.status) is none that a contract has")
    }
    let field = answer.value(of: "content-type")
    guard Self.mediaType(field) == "application/json" else {
      let type = Self.mediaType(field.map(core.token.redacted))
      let authority = core.address.authority
      throw bad("the answer (\(answer.status)) is \(type), not application/json; is \(authority) the bridge?")
    }
  }

  /// The error that an answer holds. Its message is the contract's own: nothing that the server wrote stands in it.
  private func failure(_ answer: BridgeAnswer) -> BridgeClientError {
    let status = answer.status
    guard let received = try? JSONReader.decode(answer.body, { $0.errorObject() }),
      BridgeError.known_[received.code].map({ $0.status == status }) ?? mayBeShown(received)
    else { return bad("the status is \(status), without the contract's error object") }
    if let known = BridgeError.known_[received.code] {
      let error = BridgeError(
        code: received.code, status: status, message: known.message, violations: received.violations)
      return BridgeClientError(.declared(error), attempt, "\(error.code): \(error.message)")
    }
    let message = "The bridge answered with an error that this contract does not have."
    let error = BridgeError(code: received.code, status: status, message: message, violations: received.violations)
    let what = "\(error.code), which this contract does not have (status \(status))"
    return BridgeClientError(.undeclared(error), attempt, what)
  }

  /// Whether a contract could have it, and it is not the token: it stands in messages.
  private func mayBeShown(_ received: BridgeReceivedError) -> Swift.Bool {
    received.hasPlainCode && core.token.redacted(received.code) == received.code
  }

  private func bad(_ what: Swift.String, cause: (any Swift.Error)? = nil) -> BridgeClientError {
    BridgeClientError(.badAnswer, attempt, core.token.redacted(what), cause: cause)
  }

  /// Without its parameters, fit to stand in a message.
  private static func mediaType(_ value: Swift.String?) -> Swift.String {
    let end = value?.firstIndex(of: ";")
    let words = value.map { text in end.map { text[..<$0] } ?? text[...] }?.split(separator: " ") ?? []
    let type = words.count == 1 ? words[0] : ""
    let isPlain = !type.isEmpty && type.utf8.count <= 64 && type.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    return isPlain ? type.lowercased() : "of no media type"
  }
}
