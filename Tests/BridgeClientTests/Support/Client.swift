import BridgeAPI
import BridgeClient
import Testing

let token = "T0ken_of-these-tests_0123456789abcdef"

/// A client that does not wait long between attempts.
func client(_ url: String, token: String = token, _ observer: Recorder? = nil) throws -> BridgeAPI.BridgeClient {
  let quick = BridgeBackoff(base: .milliseconds(1), cap: .milliseconds(5))
  return try BridgeAPI.BridgeClient(
    url: url, token: token, transport: NIOBridgeTransport(), observer: observer, retry: quick,
    reconnect: BridgeBackoff(attempts: 10, base: .milliseconds(1), cap: .milliseconds(5)))
}

/// The error of a call.
func failure<Value: Sendable>(
  of call: @Sendable () async throws(BridgeClientError) -> Value
) async throws -> BridgeClientError {
  try await #require(throws: BridgeClientError.self) { () async throws -> Void in _ = try await call() }
}
