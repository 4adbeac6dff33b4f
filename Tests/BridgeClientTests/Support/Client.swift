import BridgeAPI
import BridgeClient
import Testing

let token = "T0ken_of-these-tests_0123456789abcdef"

/// A client that does not wait long between attempts.
func client(_ url: String, token: String = token, _ observer: Recorder? = nil) throws -> BridgeAPI.BridgeClient {
  let quick = BridgeBackoff(base: .milliseconds(1), cap: .milliseconds(5))
  return try BridgeAPI.BridgeClient(
    url: url, token: token, transport: NIOBridgeTransport(), observer: observer, retry: quick,
    reconnect: BridgeBackoff(attempts: 10, base: .milliseconds(1), cap: .milliseconds(5)), maxAnswer: 100_000)
}

/// The error of a call, which never holds the token.
func failure<Value: Sendable>(
  of call: @Sendable () async throws(BridgeClientError) -> Value
) async throws -> BridgeClientError {
  let error = try await #require(throws: BridgeClientError.self) { () async throws -> Void in _ = try await call() }
  #expect(error.description.contains(error.traceID) && !"\(error.description) \(error)".contains(token))
  var dumped = ""
  dump(error, to: &dumped)
  #expect(!dumped.contains(token))
  return error
}
