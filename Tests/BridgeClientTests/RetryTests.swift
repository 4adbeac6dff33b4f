import BridgeAPI
import Foundation
import Testing

@Suite("Calls that fail", .timeLimit(.minutes(1)))
struct RetryTests {
  private static let light = Indicator(id: "import", state: .busy)

  @Test("survive two 503 where the endpoint is idempotent, with one trace id and a span for each attempt")
  func twice() async throws {
    let server = try ScriptedServer(Scripts.unavailable, Scripts.unavailable, Scripts.answers(200, Scripts.health))
    let recorder = Recorder()
    #expect(try await client(server.url, recorder).getHealth().version == "1.0.0")
    #expect(
      recorder.told == [
        "get_health 1 requested", "get_health 1 answered 503", "get_health 1 retrying: the status 503",
        "get_health 2 requested", "get_health 2 answered 503", "get_health 2 retrying: the status 503",
        "get_health 3 requested", "get_health 3 answered 200",
      ])
    let parents = server.requests.compactMap { $0.headers["traceparent"]?.split(separator: "-") }
    #expect(Set(parents.map { $0[1] }).count == 1 && Set(parents.map { $0[2] }).count == 3)
  }

  @Test("are made again where the contract calls a POST idempotent")
  func post() async throws {
    let answer = #"{"status":"ok","indicators":[]}"#
    let server = try ScriptedServer(Scripts.unavailable, Scripts.answers(200, answer))
    #expect(try await client(server.url).updateHub(indicators: [Self.light]).indicators == [])
    #expect(server.requests.map(\.body).last == #"{"indicators":[{"id":"import","state":"busy","text":""}]}"#)
  }

  @Test("are made once where the endpoint is not idempotent", arguments: [Scripts.unavailable, Scripts.drops])
  func once(_ script: @escaping ScriptedServer.Script) async throws {
    let server = try ScriptedServer(script, script)
    let client = try client(server.url)
    _ = try await failure { () async throws(BridgeClientError) in try await client.executeTrigger(triggerID: "nightly")
    }
    #expect(server.requests.count == 1)
  }

  @Test(
    "are not repeated after a 4xx",
    arguments: [(400, "bad_request"), (401, "unauthorized"), (404, "not_found"), (409, "config_conflict")])
  func refused(status: Int, code: String) async throws {
    let server = try ScriptedServer(Scripts.fails(status, code), Scripts.fails(status, code))
    let client = try client(server.url)
    let error = try await failure { () async throws(BridgeClientError) in try await client.getHealth() }
    guard case .declared(let declared) = error.reason else { throw error }
    #expect((declared.code, declared.status, server.requests.count) == (code, status, 1))
    #expect(!declared.message.contains("As written"))
  }

  @Test("give up after four attempts")
  func four() async throws {
    let bad = Scripts.unavailable
    let server = try ScriptedServer(bad, bad, bad, bad, bad)
    let client = try client(server.url)
    let error = try await failure { () async throws(BridgeClientError) in try await client.getHealth() }
    #expect(error.reason == .declared(.unavailable))
    #expect((error.attempts, server.requests.count) == (4, 4))
  }

  @Test(
    "survive a connection that ends without an answer, or within it",
    arguments: [Scripts.drops, Scripts.sends(String(Scripts.answer(200, Scripts.health).dropLast(5)))])
  func drop(_ script: @escaping ScriptedServer.Script) async throws {
    let server = try ScriptedServer(script, Scripts.answers(200, Scripts.health))
    #expect(try await client(server.url).getHealth().version == "1.0.0")
  }

  @Test("say that nobody listens")
  func refusedConnection() async throws {
    let port = try ScriptedServer().port
    // The listener closes on its own thread.
    try await Task.sleep(for: .milliseconds(50))
    let client = try client("http://127.0.0.1:\(port)")
    let error = try await failure { () async throws(BridgeClientError) in try await client.getHealth() }
    #expect(error.what == "nobody listens on 127.0.0.1:\(port); is the bridge running?")
    #expect(error.reason == .connectionFailed && error.attempts == 4 && error.cause != nil)
  }

  @Test("wait as long as Retry-After says, in seconds and as a date", arguments: [false, true])
  func retryAfter(asDate: Bool) async throws {
    // Dates have whole seconds: this one is one to two away.
    let value = asDate ? Self.httpDate(Date(timeIntervalSinceNow: 2)) : "1"
    let server = try ScriptedServer(
      Scripts.fails(503, "unavailable", ["Retry-After": value]), Scripts.answers(200, Scripts.health))
    let recorder = Recorder()
    _ = try await client(server.url, recorder).getHealth()
    #expect(recorder.waits.first.map { $0 >= .milliseconds(500) && $0 < .milliseconds(2010) } == true, "\(value)")
  }

  private static func httpDate(_ date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return formatter.string(from: date)
  }

  @Test("end where Retry-After asks for more than 30 s")
  func patience() async throws {
    let server = try ScriptedServer(Scripts.fails(503, "unavailable", ["Retry-After": "3600"]))
    let client = try client(server.url)
    let error = try await failure { () async throws(BridgeClientError) in try await client.getHealth() }
    #expect(error.attempts == 1)
  }

  @Test("end with their task")
  func cancelled() async throws {
    let server = try ScriptedServer({ peer, _ in peer.waitForEnd() })
    let client = try client(server.url)
    let call = Task { await Result { () async throws(BridgeClientError) in try await client.getHealth() } }
    try await Task.sleep(for: .milliseconds(100))
    call.cancel()
    guard case .failure(let error) = await call.value else { throw CancellationError() }
    #expect(error.reason == .cancelled)
  }
}

extension Result {
  fileprivate init(_ body: () async throws(Failure) -> Success) async {
    do throws(Failure) { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
