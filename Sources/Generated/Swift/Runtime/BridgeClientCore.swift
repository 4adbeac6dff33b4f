// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the calls and channels of a client share, and how a call is made.
struct BridgeClientCore: Swift.Sendable {
  let address: BridgeAddress
  let token: BridgeToken
  let transport: any BridgeTransport
  let observer: (any BridgeObserver)?
  let retry: BridgeBackoff
  let reconnect: BridgeBackoff
  let maxAnswer: Swift.Int

  /// The response of a success, made by `read`.
  func call<Response: Swift.Sendable>(
    _ endpoint: BridgeClientEndpoint, _ target: BridgeTarget, _ body: [Swift.UInt8]?,
    _ read: @Sendable (inout JSONReader) -> Response?
  ) async throws(BridgeClientError) -> Response {
    let first = BridgeAttempt(endpoint: endpoint.name, traceID: BridgeTraceContext.traceID(), number: 1)
    if let body, body.count > endpoint.maxBody {
      let what = "the body has \(body.count) bytes, the contract allows \(endpoint.maxBody); nothing was sent"
      throw BridgeClientError(.requestTooLarge, first, what)
    }
    let (attempt, answer) = try await answer(endpoint, target.text, body, first)
    return try BridgeAnswerJudge(attempt: attempt, core: self).response(answer, read)
  }

  /// The last attempt and what came of it.
  private func answer(
    _ endpoint: BridgeClientEndpoint, _ target: Swift.String, _ body: [Swift.UInt8]?, _ first: BridgeAttempt
  ) async throws(BridgeClientError) -> (BridgeAttempt, BridgeAnswer) {
    var attempt = first
    var machine = BridgeRetry(idempotent: endpoint.idempotent, backoff: retry)
    while true {
      let request = request(endpoint, target, body, attempt)
      let outcome = try await outcome(of: request, attempt)
      switch (machine.came(outcome, now: Timestamp(BridgeDate())), outcome) {
      case (.retry(let wait, let cause), _):
        observer?.retrying(attempt, after: wait, cause: cause)
        try await pause(wait, attempt)
        attempt = attempt.next
      case (.stop, .answer(let answer)): return (attempt, answer)
      case (.stop, .failure(let failure)): throw BridgeClientError(failure, attempt, request)
      }
    }
  }

  private func outcome(
    of request: BridgeTransportRequest, _ attempt: BridgeAttempt
  ) async throws(BridgeClientError) -> BridgeRetry.Outcome {
    observer?.requested(attempt)
    let started = Swift.ContinuousClock.now
    let outcome: BridgeRetry.Outcome
    do throws(BridgeTransportFailure) {
      let answer = try await transport.send(request)
      observer?.answered(attempt, status: answer.status, after: .now - started)
      outcome = .answer(answer)
    } catch {
      outcome = .failure(error)
    }
    if Swift.Task<Swift.Never, Swift.Never>.isCancelled { throw .cancelled(attempt) }
    if case .answer(let answer) = outcome { try BridgeContractCheck.check(answer, attempt, self) }
    return outcome
  }

  private func pause(_ wait: Swift.Duration, _ attempt: BridgeAttempt) async throws(BridgeClientError) {
    do { try await Swift.Task<Swift.Never, Swift.Never>.sleep(for: wait) } catch { throw .cancelled(attempt) }
  }

  private func request(
    _ endpoint: BridgeClientEndpoint, _ target: Swift.String, _ body: [Swift.UInt8]?, _ attempt: BridgeAttempt
  ) -> BridgeTransportRequest {
    var fields = fields(of: attempt) + [("Accept", "application/json"), ("Connection", "close")]
    if body != nil { fields.append(("Content-Type", "application/json")) }
    if endpoint.requiresToken { fields.append(("Authorization", token.authorization)) }
    return BridgeTransportRequest(
      address: address, method: endpoint.method, target: target, fields: fields, body: body,
      timeout: endpoint.patience, maxAnswer: maxAnswer)
  }

  /// Those of every request.
  func fields(of attempt: BridgeAttempt) -> [(name: Swift.String, value: Swift.String)] {
    [("Host", address.authority), ("traceparent", BridgeTraceContext.parent(attempt.traceID))]
  }
}
