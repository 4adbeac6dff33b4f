import Testing

@testable import ConformanceKit

@Suite("A raw case")
struct RawCaseTests {
  private static let marker = "11111111111111111111111111111111"
  private static let probe = "GET /greet HTTP/1.1\r\nHost: x\r\n"

  /// A request that must be refused, and the marker behind it.
  private func refusal(cutOff: Bool = false) -> Case {
    var request = RawRequest("BAD\0\r\n\r\n")
    var due = RawExpectation([
      .init(.rejected(400, "bad_request", []).closing(), to: RequestRecipe(method: "POST", target: "/"))
    ])
    if cutOff {
      request.endsInput = true
      due.mayStaySilent = true
    } else {
      let field = "traceparent: 00-\(Self.marker)-2222222222222222-01\r\n"
      request = request.followed(by: "\(Self.probe)\(field)\r\n")
      due.markerTraceID = Self.marker
    }
    return Case(
      id: "core/raw/refused", family: "core", profile: .http1, clauses: ["H1"], states: "NUL is 400",
      body: .raw(request, due))
  }

  private static let right = CoreFixture.bytes(
    400, CoreFixture.error("bad_request"), adding: [("Connection", "close")])

  /// A run of one case against a server that answers what is bad, and what stands behind it, by these.
  private func run(
    _ testCase: Case, _ bad: RunnerFakeServer.Reply, _ behind: RunnerFakeServer.Reply
  ) throws -> RunnerFixture {
    let server = try RunnerFakeServer { request in
      if request.head.hasPrefix("BAD") { return bad }
      return request.numberOnConnection == 0 ? RunnerFixture.greet(request) : behind
    }
    defer { server.stop() }
    return try RunnerFixture.run([testCase], against: server.address) { $0.profile = .http1 }
  }

  @Test("passes where the bad request gets its one answer and the stream ends")
  func right() throws {
    let result = try run(refusal(), .bytes(Self.right), .silence)
    #expect(result.status == .conforms, "\(result.text)")
  }

  @Test("catches a server that answers the marker behind a request that it has refused")
  func smuggled() throws {
    let greeting = CoreFixture.bytes(200, CoreFixture.greeting, replacing: ["X-Trace-Id": Self.marker])
    let result = try run(refusal(), .bytes(Self.right), .bytes(greeting))
    #expect(result.status == .doesNotConform)
    #expect(result.said.contains("answered 200 to bytes that it must not take for a request"), "\(result.text)")
  }

  @Test("catches a server that passes over the bad request and answers the marker alone")
  func passedOver() throws {
    let greeting = CoreFixture.bytes(200, CoreFixture.greeting, replacing: ["X-Trace-Id": Self.marker])
    let result = try run(refusal(), .bytes([]), .bytes(greeting))
    #expect(result.said.contains("answered 200 to bytes that it must not take for a request"), "\(result.text)")
  }

  @Test("catches a server that takes the bad request for a good one")
  func accepted() throws {
    let result = try run(refusal(), .bytes(CoreFixture.bytes(200, CoreFixture.greeting)), .silence)
    #expect(result.said.contains("answered 200 where 400 bad_request is due"), "\(result.text)")
  }

  @Test("catches a server that says nothing of the end, and one that keeps the connection open")
  func keptOpen() throws {
    let unannounced = try run(
      refusal(), .bytes(CoreFixture.bytes(400, CoreFixture.error("bad_request"))), .silence)
    #expect(unannounced.said.contains("kept the connection open where it must close"), "\(unannounced.text)")
    let open = try run(refusal(), .bytes(Self.right), .bytes([]))
    #expect(open.said.contains("kept the connection open where it must close"), "\(open.text)")
  }

  @Test("catches a server that answers twice")
  func twice() throws {
    let result = try run(refusal(), .bytes(Self.right + Self.right), .silence)
    #expect(result.said.contains("answered 400 once more behind its last answer"), "\(result.text)")
  }

  @Test("lets a server be silent about a request that was cut off, and about no other")
  func silence() throws {
    #expect(try run(refusal(cutOff: true), .silence, .silence).status == .conforms)
    #expect(try run(refusal(cutOff: true), .bytes(Self.right), .silence).status == .conforms)
    #expect(try run(refusal(), .silence, .silence).said.contains("gave no answer"))
  }

  @Test("shows its bytes with what can't be seen spelled out, and a command that sends them")
  func shown() throws {
    let result = try run(refusal(), .bytes(Self.right + Self.right), .silence)
    #expect(result.said.contains("> BAD\\x00\\r\\n\n"), "\(result.text)")
    #expect(result.said.contains("printf 'BAD\\000\\r\\n\\r\\nGET /greet HTTP/1.1\\r\\n"), "\(result.text)")
    #expect(result.said.contains("' | nc 127.0.0.1 "))
  }

  @Test("spells what the shell and printf would read, and leaves the token to the environment")
  func command() {
    let request = RawRequest("it's 100%\\ \(.token)\t")
    let text = RawText.command(request.endingInput(), authority: "[::1]:80")
    #expect(text == #"printf 'it'\''s 100%%\\ '"$TOKEN"'\t' | nc -N ::1 80"#)
  }

  @Test("changes the hash of the list of cases with each of its bytes and each of its dues")
  func manifest() {
    let hashes = [
      refusal(), refusal(cutOff: true),
      Case(
        id: "core/raw/refused", family: "core", profile: .http1, clauses: ["H1"], states: "NUL is 400",
        body: .raw(RawRequest("BAD\r\n\r\n"), RawExpectation([]))),
    ].map { Manifest([$0]).hash }
    #expect(Set(hashes).count == 3)
    #expect(Manifest([refusal()]).hash == hashes[0])
  }

  @Test("writes lengths and chunks of texts that only the run knows")
  func framed() {
    let addressee = Addressee(authority: "127.0.0.1:1", token: "token")
    let request = RawRequest([
      .length(of: "\(.authority)"), .text(" "), .chunk("\(.authority)"), .filler([0x78], count: 3),
    ])
    #expect(request.recipe(for: addressee).bytes == Array("11 b\r\n127.0.0.1:1\r\nxxx".utf8))
  }
}
