import Testing

@testable import ConformanceKit

private func conclusion(_ summary: RunSummary, isColoured: Bool = false) -> String {
  ConsoleReport(summary, isColoured: isColoured).conclusion
}

@Suite("The console report")
struct ReportConsoleTests {
  @Test("the header names contract, subject, profile, manifest, and what is not run and why")
  func header() throws {
    let summary = try ReportFixture.summary(notGranted: ["core/greet/z"])
    let header = ConsoleReport(summary, isColoured: false).header
    #expect(header.contains("Greeter 1.0.0+"))
    #expect(header.contains("target http://127.0.0.1:1"))
    #expect(header.contains("profile   bridge, manifest \(summary.manifest.hash): 1 case\n"))
    #expect(header.contains("1 case not granted: 1 need launch"))
  }

  @Test("a failure's cause line comes first and cites contract line and clause")
  func cause() throws {
    let text = conclusion(try ReportFixture.summary(failing: ["core/greet/a"]))
    let first = try #require(text.split(separator: "\n").first)
    #expect(first.hasPrefix("FAIL "))
    #expect(first.contains("bridge.yaml:"))
    #expect(first.contains(" says max_length 40; the server took \"17\""))
    #expect(first.hasSuffix("[H3]"))
  }

  @Test("a failure shows the exchange, a curl line and how to replay it, with the token nowhere")
  func exchange() throws {
    let text = conclusion(try ReportFixture.summary(failing: ["core/greet/a"]))
    #expect(text.contains("> POST /greet HTTP/1.1"))
    #expect(text.contains("> Authorization: Bearer <token>"))
    #expect(text.contains("< HTTP/1.1 200 Word"))
    #expect(text.contains("-H 'Authorization: Bearer '\"$TOKEN\""))
    #expect(text.contains("conformance replay core/greet/a --target http://127.0.0.1:1 --grant writes"))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }

  @Test("of many failures the first of each kind are shown whole, some by their line, the others only counted")
  func many() throws {
    let ids = (0..<80).map { "core/greet/\($0)" }
    let text = conclusion(
      try ReportFixture.summary(failing: ids, passing: []) { id in
        id.hasSuffix("7") ? "answered 500 where 200 is due" : "took \"\(id)\""
      })
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("FAIL") } == 10)
    #expect(lines.count { $0.hasPrefix("FAIL") && $0.contains("answered 500") } == 5)
    #expect(lines.count { $0.contains("conformance replay") } == 4)
    #expect(text.contains("and 70 failures more"))
    let kinds = """
      80 failures of 2 kinds; the server
           72 × took "…"; the first: core/greet/0
            8 × answered 500 where 200 is due; the first: core/greet/7

      """
    #expect(text.contains(kinds), "\(text)")
  }

  @Test("of failures of many kinds the first sixty are shown, ten of them whole")
  func manyKinds() throws {
    let ids = (0..<80).map { "core/greet/\(String(repeating: "x", count: $0))" }
    let text = conclusion(try ReportFixture.summary(failing: ids, passing: []) { "took \($0)" })
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("FAIL") } == 60)
    #expect(lines.count { $0.contains("conformance replay") } == 10)
    #expect(text.contains("and 20 failures more"))
    #expect(!text.contains("kinds; the server"))
  }

  @Test("what differs from case to case makes no other kind of failure")
  func kinds() {
    let deeds = [
      (
        "answered 200 where 422 validation_failed (/a/0 max_items) is due",
        "answered 200 where 422 validation_failed (… max_items) is due"
      ),
      ("answered 421 to POST /a/b", "answered 421 to POST …"), ("took \"17\" and `x y`", "took \"…\" and `…`"),
      ("sent 65536 bytes on port 40123, then close 1001", "sent N bytes on port N, then close 1001"),
      ("ended with exit status 1 when asked for 192.0.2.1", "ended with exit status 1 when asked for 192.0.2.1"),
      ("told \"", "told \"…"), ("", ""), (String(repeating: "x", count: 200), String(repeating: "x", count: 160) + "…"),
    ]
    for (deed, kind) in deeds { #expect(FailureKind.text(of: deed) == kind) }
  }

  @Test("that a server is of another contract is noted")
  func foreignContract() throws {
    var summary = try ReportFixture.summary(failing: ["core/greet/a"])
    #expect(summary.foreignContract == nil)
    summary.targetContract = summary.contractVersion
    #expect(summary.foreignContract == nil)
    summary.targetContract = "0.9.0+0123456789abcdef"
    let sentence = try #require(summary.foreignContract)
    #expect(sentence.contains("contract 0.9.0+0123456789abcdef, this is \(summary.contractVersion): build it anew"))
  }

  @Test("an interrupted run says so, under what was judged until then")
  func interrupted() throws {
    let end = RunEnd("it was interrupted", status: .interrupted)
    let text = conclusion(try ReportFixture.summary(failing: ["core/greet/a"], unjudged: ["core/greet/b"], end: end))
    #expect(text.hasPrefix("FAIL "))
    #expect(text.contains("1 failed, 1 without a verdict"))
    #expect(text.hasSuffix("\ninterrupted: what stands above was judged until then\n"))
  }

  @Test("a failure is replayed under all that its verdict depends on, and by flags that the command takes")
  func replay() {
    var target = RunOptions(subject: .target(url: "http://192.0.2.1:80", tokenFile: "t"))
    target.profile = .http1
    target.allowsRemote = true
    target.authority = "127.0.0.1:5001"
    target.patience = 4
    #expect(
      ReplayLine.text("a/b", target)
        == "conformance replay a/b --target http://192.0.2.1:80 --token-file t --allow-remote"
        + " --authority 127.0.0.1:5001 --profile http1 --patience 4.0")
    var echo = RunOptions(subject: .launch("ws-echo"))
    echo.echoPath = "/echo"
    echo.profile = .api
    echo.isStrict = true
    #expect(
      ReplayLine.text("ws-utf8/a", echo)
        == "conformance websocket replay ws-utf8/a --launch ws-echo --path /echo --strict")
  }

  @Test("the footer counts, repeats the manifest's hash and ends with the verdict")
  func footer() throws {
    let summary = try ReportFixture.summary(failing: ["core/greet/a"])
    let lines = conclusion(summary).split(separator: "\n")
    #expect(lines.dropLast().last?.hasPrefix("2 cases: 1 passed, 1 failed; manifest \(summary.manifest.hash)") == true)
    #expect(lines.dropLast().last?.hasSuffix("1000 ordinary cases a second") == true)
    #expect(lines.last == "does not conform to profile bridge: 1 case failed")
  }

  @Test("what is unproven is listed with what would prove it")
  func unproven() throws {
    let unproven = [Unproven(what: "event x was never seen", remedy: "a scenario with `await: x` would prove it")]
    let text = conclusion(try ReportFixture.summary(unproven: unproven))
    #expect(text.contains("event x was never seen; a scenario with `await: x` would prove it"))
    #expect(text.contains("conforms to profile bridge"))
  }

  @Test("what is unproven while cases fail may follow from these, so that no remedy is told")
  func unprovenBesideFailures() throws {
    let unproven = [Unproven(what: "event x was never seen", remedy: "a scenario with `await: x` would prove it")]
    let text = conclusion(try ReportFixture.summary(failing: ["core/greet/a"], unproven: unproven))
    #expect(text.contains("UNPROVEN (1), which may follow from what failed\n     event x was never seen\n"))
  }

  @Test("what a run of chosen cases leaves unproven is not judged, and said to be so")
  func chosen() throws {
    let summary = try ReportFixture.summary(strict: true, unproven: nil)
    #expect(conclusion(summary).contains("1 passed, 0 failed, unproven not judged: some cases only"))
    #expect(summary.status == .conforms)
  }

  @Test("what no request can show, and what cases measured, stand before the footer")
  func untestable() throws {
    let bound = Untestable(what: "max_items of greet/names", reason: "needs 41 GB, max_body is 1 MB")
    var summary = try ReportFixture.summary(untestable: [bound])
    summary.measurements = ["event-load/greet/events/order: 2048 calls"]
    let text = conclusion(summary)
    #expect(text.contains("untestable (1): no request can show these\n     \(bound.description)\n"))
    #expect(text.contains("measured  event-load/greet/events/order: 2048 calls\n"))
    #expect(text.contains("0 failed, 1 untestable; manifest"))
  }

  @Test("colours are there only where they are asked for")
  func colours() throws {
    #expect(conclusion(try ReportFixture.summary(), isColoured: true).contains("\u{1B}[32m"))
    #expect(!conclusion(try ReportFixture.summary(), isColoured: false).contains("\u{1B}"))
  }

  @Test("the exit status follows from failures, strictness, requirements, the end and missing verdicts")
  func statuses() throws {
    let unproven = [Unproven(what: "w", remedy: "r")]
    #expect(try ReportFixture.summary().status == .conforms)
    #expect(try ReportFixture.summary(failing: ["core/greet/a"]).status == .doesNotConform)
    #expect(try ReportFixture.summary(unproven: unproven).status == .conforms)
    #expect(try ReportFixture.summary(strict: true, unproven: unproven).status == .doesNotConform)
    #expect(try ReportFixture.summary(unjudged: ["core/greet/b"]).status == .couldNotJudge)
    #expect(try ReportFixture.summary(failing: ["core/greet/a"], end: RunEnd("x")).status == .couldNotJudge)
  }
}

@Suite("Redaction")
struct ReportRedactorTests {
  @Test("every token goes, the text around it stays")
  func tokens() {
    let redactor = Redactor(TokenCanary("secret"))
    #expect(redactor.redact("a secret, secretsecret é") == "a <token>, <token><token> é")
    #expect(redactor.redact("nothing") == "nothing")
    #expect(Redactor(TokenCanary("")).redact("text") == "text")
  }

  @Test("a token goes in every spelling, whole or cut off, and nothing of it stays")
  func spellings() {
    let redactor = Redactor(TokenCanary("Canary-0123456789_abcdefghijklmnop"))
    let spelled = [
      ("Canary-0123", "<token>"), ("43616e6172792d303132", "<token in hexadecimal>"),
      ("%43%61%6E%61%72%79%2D%30%31", "<token percent-encoded>"),
      ("Canary%2D0123456789%5Fabcdefghijklmnop", "<token percent-encoded>"),
      // As `:Canary-…` and as `user:Canary-…`, of which the first character and a half are not the token's alone.
      ("OkNhbmFyeS0wMTIzNDU2Nzg5X2FiY2RlZmdoaWprbG1ub3A=", "Ok<token in base64>A="),
      ("dXNlcjpDYW5hcnktMDEyMzQ1Njc4OV9hYmNkZWZnaGlqa2xtbm9w", "dXNlcjp<token in base64>"),
    ]
    for (text, clean) in spelled { #expect(redactor.redact("<\(text)>") == "<\(clean)>") }
  }
}

@Suite("curl lines")
struct ReportCurlTests {
  private func line(_ recipe: RequestRecipe) -> String? {
    CurlLine.text(Exchange(recipe, to: "127.0.0.1:5002", .fault("none")))
  }

  @Test("a request becomes one line for a POSIX shell")
  func simple() {
    let recipe = RequestRecipe(method: "POST", target: "/a", fields: [.host, .json], body: BodyRecipe("it's"))
    #expect(
      line(recipe)
        == "curl -sS -i --http1.1 --path-as-is -X POST -H 'Content-Type: application/json' -H 'Accept:'"
        + " -H 'User-Agent:' --data-binary 'it'\\''s' 'http://127.0.0.1:5002/a'")
  }

  @Test("what curl can't send as it is has no line")
  func impossible() {
    #expect(line(RequestRecipe(method: "POST", target: "/", body: BodyRecipe([0]))) == nil)
    #expect(line(RequestRecipe(method: "POST", target: "/", body: BodyRecipe([0xFF]))) == nil)
    #expect(line(RequestRecipe(method: "get", target: "/")) == nil)
    #expect(line(RequestRecipe(method: "GET", target: "*")) == nil)
    #expect(line(RequestRecipe(method: "GET", target: "/").adding("A", "x\r\ny")) == nil)
    #expect(line(RequestRecipe(method: "POST", target: "/", body: BodyRecipe("a"), framing: .chunked(1))) == nil)
  }
}
