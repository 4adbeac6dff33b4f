import ContractModel
import Testing

@testable import ConformanceKit

@Suite("What a browser's page tries")
struct BrowserAttemptTests {
  private static let bridge = HostPort(host: "127.0.0.1", port: 5001)
  private static let server = HostPort(host: "127.0.0.1", port: 40_000)

  private static func attempts(alsoIPv6: Bool = false) throws -> [BrowserAttempt] {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    let pages = AttackPage.all(servedBy: server, against: bridge, alsoIPv6: alsoIPv6)
    return BrowserAttempt.all(contract, token: "the-token", pages: pages)
  }

  @Test("is every endpoint and channel, by every page, under every address of the bridge")
  func complete() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    let routes = contract.endpoints.map(\.route.description) + contract.channels.map { "GET \($0.route.value.path)" }
    let attempts = try Self.attempts(alsoIPv6: true)
    for page in AttackPage.all(servedBy: Self.server, against: Self.bridge, alsoIPv6: true) {
      for target in page.targets {
        let called = attempts.filter { $0.page.index == page.index && $0.target == target }.map(\.called)
        #expect(Set(called) == Set(routes))
      }
    }
    #expect(Set(attempts.map(\.id)).count == attempts.count)
  }

  @Test("has the address of the bridge, or a name that means it")
  func targets() throws {
    let targets = Set(try Self.attempts().map(\.target)).sorted()
    #expect(
      targets == [
        "http://0.0.0.0:5001", "http://127.0.0.1:5001", "http://localhost:5001", "http://rebound.example:5001",
        "http://rebound.localhost:5001",
      ])
    #expect(try Self.attempts(alsoIPv6: true).contains { $0.target == "http://[::1]:5001" })
  }

  @Test("is due 421 under a name that is not the bridge's, else 403")
  func due() throws {
    let dues = Dictionary(grouping: try Self.attempts(alsoIPv6: true), by: \.target).mapValues { Set($0.map(\.due)) }
    #expect(dues["http://127.0.0.1:5001"] == [403] && dues["http://localhost:5001"] == [403])
    #expect(dues["http://[::1]:5001"] == [403])
    #expect(dues["http://0.0.0.0:5001"] == [421] && dues["http://rebound.localhost:5001"] == [421])
  }

  @Test("would be accepted: bodies meet the contract, also the one that a form spells as name=value")
  func bodies() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    let oracle = Oracle(contract)
    for attempt in try Self.attempts() {
      guard let endpoint = contract.endpoints.first(where: { $0.route.description == attempt.called }),
        let request = endpoint.request
      else { continue }
      let form = attempt.deed.type == "text/plain" ? attempt.deed.input.map { "\($0.name)=\($0.value)\r\n" } : nil
      guard let body = attempt.deed.body ?? form else { continue }
      #expect(oracle.judge(Array(body.utf8), as: request) == .accepted, "\(attempt.deed.words): \(body)")
    }
  }

  @Test("is written into a page that no text of a contract can break out of")
  func html() throws {
    let page = try #require(AttackPage.all(servedBy: Self.server, against: Self.bridge, alsoIPv6: false).first)
    let deed = BrowserAttempt.Deed(means: .fetch, words: "", body: "</script><b>")
    let attempt = BrowserAttempt(id: "a0", page: page, target: "http://127.0.0.1:5001", called: "POST /x", deed: deed)
    let html = PageText.html([attempt], report: "r", next: nil, script: "")
    #expect(!html.contains("</script><b>"))
    #expect(
      html.contains(#"http:\/\/127.0.0.1:5001\/x?attempt=a0"#) || html.contains("http://127.0.0.1:5001/x?attempt=a0"))
  }
}

@Suite("What came of a browser's attempt")
struct BrowserVerdictTests {
  private typealias Sight = PageReport.Sight
  private static let refusal =
    #"{"status":"error","error":{"code":"misdirected_request","message":"Wrong host.","trace_id":"1"}}"#

  private static func verdict(
    _ answers: [NetworkLog.Answer], _ sight: PageReport.Sight?, target: String = "http://127.0.0.1:5001"
  ) throws -> AttemptVerdict {
    let pages = AttackPage.all(
      servedBy: HostPort(host: "127.0.0.1", port: 1), against: HostPort(host: "127.0.0.1", port: 2), alsoIPv6: false)
    let attempt = BrowserAttempt(
      id: "a0", page: try #require(pages.first), target: target, called: "GET /x", deed: .init(means: .fetch, words: "")
    )
    return .of(attempt, answers: answers, sight: sight)
  }

  @Test("is a refusal where the guard has answered and the page saw nothing")
  func refused() throws {
    let nothing = Sight(outcome: "an error")
    #expect(
      try Self.verdict([.init(method: "OPTIONS", status: 403)], nothing)
        == .refused("OPTIONS 403; the page saw nothing"))
  }

  @Test("is an entry where anything else was answered, or the page could read anything")
  func letIn() throws {
    let nothing = Sight(outcome: "an error")
    #expect(
      try Self.verdict([.init(method: "GET", status: 200)], nothing)
        == .letIn("answered GET with 200 where 403 is due"))
    #expect(
      try Self.verdict([.init(method: "GET", status: 421)], nothing)
        == .letIn("answered GET with 421 where 403 is due"))
    #expect(
      try Self.verdict([.init(method: "GET", status: 403)], Sight(outcome: "an answer", status: "403", text: "x"))
        == .letIn("let the page see status 403 and x"))
  }

  @Test("is a refusal where a rebound name reads the refusal itself, and nothing else")
  func rebound() throws {
    let answers = [NetworkLog.Answer](repeating: .init(method: "GET", status: 421), count: 2)
    let target = "http://rebound.example:2"
    let refusal = Sight(outcome: "an answer", status: "421", text: Self.refusal)
    #expect(try Self.verdict(answers, refusal, target: target) == .refused("GET 421; the page saw the refusal"))
    for sight in [
      Sight(outcome: "an answer", status: "421", text: "{}"), Sight(outcome: "a load", text: "(loaded)"),
      Sight(outcome: "an answer", status: "200", text: Self.refusal),
    ] {
      guard case .letIn = try Self.verdict(answers, sight, target: target) else {
        Issue.record("\(sight) was taken for a refusal")
        continue
      }
    }
  }

  @Test("is nothing where no answer came, or the page told nothing: then nothing is proven")
  func notTried() throws {
    let untold = try Self.verdict([.init(method: "GET", status: 403)], nil)
    let unanswered = try Self.verdict([], Sight(outcome: "an error"))
    #expect(untold == .notTried("the page told nothing of it"))
    guard case .notTried = unanswered else {
      Issue.record("an attempt without an answer counted")
      return
    }
    #expect(BrowserOutcome(verdicts: [untold], findings: []).status == .couldNotJudge)
    #expect(BrowserOutcome(verdicts: [], findings: []).status == .couldNotJudge)
    #expect(BrowserOutcome(verdicts: [.refused("")], findings: []).status == .conforms)
    #expect(BrowserOutcome(verdicts: [.refused(""), .letIn("")], findings: []).status == .doesNotConform)
    #expect(BrowserOutcome(verdicts: [.refused("")], findings: ["published x"]).status == .doesNotConform)
  }
}

@Suite("What a browser and its pages tell")
struct BrowserAccountTests {
  @Test("Chromium's log gives each attempt its answers, also where the log has no end")
  func networkLog() {
    let text = """
      {"constants":{"clientInfo":{"name":"Chromium","version":"1.2.3"},"logEventTypes":{"X":1}},
      "events": [
      {"params":{"url":"http://127.0.0.1:1/x?attempt=a0"},"phase":1,"source":{"id":7,"type":1},"time":"1","type":2},
      {"params":{"method":"OPTIONS","url":"http://127.0.0.1:1/x?attempt=a0"},"phase":1,"source":{"id":7,"type":1},"type":3},
      {"params":{"url":"http://127.0.0.1:1/other"},"phase":1,"source":{"id":8,"type":1},"type":2},
      {"params":{"headers":["HTTP/1.1 200 OK","Date: now"]},"phase":0,"source":{"id":8,"type":1},"type":4},
      {"params":{"headers":["HTTP/1.1 403 Forbidden","Date: now"]},"phase":0,"source":{"id":7,"type":1},"type":4},
      {"params":{"headers":["Host: x"],"line":"GET /x?attempt=a9 HTTP/1.1"},"phase":0,"source":{"id":9,"type":1},"type":5},
      {"params":{"url":"ws://127.0.0.1:1/ws?attempt=a1"},"phase":1,"source":{"id":10,"type":1},"type":2},
      {"params":{"message":"Error during WebSocket handshake: Unexpected response code: 421"},"source":{"id":10,"type":1}},
      {"params":{"url":"http://127.0.0.1:1/x?attempt=a2"},"pha
      """
    let log = NetworkLog(Array(text.utf8))
    #expect(log.browser == "Chromium 1.2.3")
    #expect(
      log.answers == ["a0": [.init(method: "OPTIONS", status: 403)], "a1": [.init(method: "GET", status: 421)]])
    #expect(NetworkLog([]).answers.isEmpty)
  }

  @Test("a page's report gives each attempt what was seen")
  func report() throws {
    let text = """
      [{"attempt":"a0","outcome":"an error"},{"attempt":"a1","outcome":"an answer","status":421,"text":"{}"}]
      """
    let report = try #require(PageReport(Array(text.utf8)))
    #expect(report.sights["a0"]?.isNothing == true)
    #expect(report.sights["a1"] == .init(outcome: "an answer", status: "421", text: "{}"))
    #expect(PageReport(Array("[{}]".utf8)) == nil && PageReport([]) == nil)
  }
}

@Suite("The attacker's web server", .timeLimit(.minutes(1)))
struct BrowserServerTests {
  private static let second = Duration.seconds(5)

  private static func server() throws -> PageServer {
    try PageServer(
      pages: ["/attack/0": .init(html: "<p>", isSandboxed: true)], reportPaths: ["/seen/0"])
  }

  private static func ask(
    _ address: HostPort, _ request: String, method: String = "GET"
  ) throws -> HTTPResponse {
    try HTTPConnection(to: address, within: second).exchange(Array(request.utf8), method: method, within: second)
  }

  @Test("serves pages that no cache keeps, and takes their reports")
  func pages() throws {
    let (server, listener) = (try Self.server(), try LoopbackListener())
    defer { listener.close() }
    try listener.serve { server.serve(TCPStream($0)) }
    let page = try Self.ask(listener.address, "GET /attack/0?x HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(page.status == 200 && page.body == Array("<p>".utf8) && page.values("Cache-Control") == ["no-store"])
    #expect(page.values("Content-Security-Policy") == ["sandbox allow-scripts allow-forms"])
    #expect(try Self.ask(listener.address, "GET /favicon.ico HTTP/1.1\r\nHost: x\r\n\r\n").status == 404)
    #expect(!server.isComplete.wait(until: Deadline(after: .zero)))
    let report = "POST /seen/0 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n[]"
    #expect(try Self.ask(listener.address, report, method: "POST").status == 200)
    #expect(server.isComplete.wait(until: Deadline(after: Self.second)))
    #expect(server.report(at: "/seen/0") == Array("[]".utf8))
  }

  #if os(Linux)
    @Test("is behind a rebound name, and the bridge is for all the rest")
    func rebound() throws {
      let bridge = try WireScriptedServer.serve(
        .expect("Host: rebound.example:1\r\n\r\n"),
        .write("HTTP/1.1 421 Misdirected Request\r\nContent-Length: 0\r\n\r\n"))
      let (server, listener) = (try Self.server(), try LoopbackListener(host: AttackPage.reboundAddress))
      defer { listener.close() }
      let name = ReboundName(server: server, bridge: bridge.address)
      try listener.serve { descriptor in
        try? DetachedThread.start { name.serve(TCPStream(descriptor)) }
      }
      #expect(try Self.ask(listener.address, "GET /attack/0 HTTP/1.1\r\nHost: rebound.example:1\r\n\r\n").status == 200)
      #expect(try Self.ask(listener.address, "GET /api HTTP/1.1\r\nHost: rebound.example:1\r\n\r\n").status == 421)
    }
  #endif

  @Test("reads a request only when all of it is there")
  func incoming() {
    let whole = Array("POST /seen/0 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc".utf8)
    for length in 0..<whole.count { #expect(IncomingRequest(Array(whole.prefix(length))) == nil) }
    #expect(IncomingRequest(whole)?.body == Array("abc".utf8))
  }
}
