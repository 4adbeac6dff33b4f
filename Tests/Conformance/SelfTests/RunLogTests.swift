import ContractModel
import Synchronization
import Testing

@testable import ConformanceKit

@Suite("The log of a run")
struct RunLogTests {
  /// A server on which odd numbers fail, and which puts what differs from run to run wherever it can.
  private static func reply(to request: RunnerFakeServer.Request, _ random: String) -> RunnerFakeServer.Reply {
    let traceID = String((random + random).prefix(32))
    let isOdd = request.body.contains { "13579".utf8.contains($0) }
    let body = isOdd ? "{\"status\":\"ok\",\"uptime\":0.\(request.number)1}" : CoreFixture.greeting
    return .bytes(
      CoreFixture.bytes(
        200, body,
        replacing: ["X-Trace-Id": traceID, "Date": "Sun, 06 Nov 1994 08:49:\(10 + request.number % 50) GMT"],
        adding: [("Location", "http://localhost:\(2_000 + request.number)/")]))
  }

  private static func log(_ random: String, jobs: Int) throws -> [JSONValue] {
    try ReportingFixture.inFolder { folder in
      let server = try RunnerFakeServer { reply(to: $0, random) }
      defer { server.stop() }
      let cases = try (0..<40).map { try CoreFixture.exchangeCase("core/greet/\($0)", name: "guest \($0)") }
      let measuring = CoreFixture.sessionCase("core/measuring/any") { context in
        context.measurement("it took \(random)")
        context.remark("it is a server")
        return .pass
      }
      let result = try RunnerFixture.run(cases + [measuring], against: server.address) {
        $0.jobs = jobs
        $0.logFile = folder.path("log")
      }
      #expect(result.status == .doesNotConform)
      return try folder.log("log")
    }
  }

  /// A line without what the page says may differ; `subject` holds the port that the test chose.
  private static func comparable(_ line: JSONValue) -> String {
    guard case .object(let members) = line else { return "" }
    let varying = ["microseconds", "measured", "varying", "subject"]
    return String(
      decoding: JSONText.write(.object(members.filter { !varying.contains($0.name) })), as: UTF8.self)
  }

  @Test("two runs differ only in fields that are named for it, whatever the order in which their cases ran")
  func deterministic() throws {
    let (first, second) = (
      try Self.log("0123456789abcdef", jobs: 1), try Self.log("fedcba9876543210", jobs: 8)
    )
    #expect(first.count == 43)
    #expect(first.map(Self.comparable) == second.map(Self.comparable))
    let failed = try #require(first.first { $0.text("verdict") == "fail" })
    #expect(failed["varying"]?.text("trace_id:1") == "0123456789abcdef0123456789abcdef")
    #expect(failed["varying"]?.text("port:1") != nil)
    #expect(first.last?["measured"].map { JSONText.write($0) } == Array("[\"it took 0123456789abcdef\"]".utf8))
    let noted = String(decoding: first.last?["noted"].map { JSONText.write($0) } ?? [], as: UTF8.self)
    #expect(noted.hasPrefix("[\"it is a server\",\"the server says that it is of contract 1.0.0+0123456789abcdef, "))
  }

  @Test("cases stand in the order of their ids")
  func order() throws {
    let ids = try Self.log("0123456789abcdef", jobs: 8).compactMap { $0.text("id") }
    #expect(ids.count == 41)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("a run that can't be judged has a whole log, with its reason")
  func ended() throws {
    try ReportingFixture.inFolder { folder in
      let server = try RunnerFakeServer { $0.number >= 3 ? .death : RunnerFixture.greet($0) }
      let cases = try (0..<9).map { try CoreFixture.exchangeCase("core/greet/\($0)") }
      _ = try RunnerFixture.run(cases, against: server.address) { $0.logFile = folder.path("log") }
      let end = try #require(try folder.log("log").last)
      #expect(end.text("type") == "end" && end.text("reason") != nil)
    }
  }
}

@Suite("Values that vary")
struct VaryingValuesTests {
  @Test(
    "they are taken out of a text and kept",
    arguments: [
      ("> Host: 127.0.0.1:44743", "> Host: 127.0.0.1:<port:1>"), ("at [::1]:44743 twice", "at [::1]:<port:1> twice"),
      ("< X-Trace-Id: 4bf92f3577b34da6a3ce929d0e0e4736", "< X-Trace-Id: <trace_id:1>"),
      ("< date: Sun, 06 Nov 1994 08:49:37 GMT", "< date: <time:1>"),
      ("{\"timestamp\":\"2026-01-31T23:59:59.000Z\"}", "{\"timestamp\":\"<time:1>\"}"),
      ("< X-Bridge-Instance: ycjG5c2PR_6RaxPkiShnEM", "< X-Bridge-Instance: <instance:1>"),
      ("< {\"uptime\":0.25,\"n\":3}", "< {\"uptime\":<number:1>,\"n\":3}"),
      ("< {\"uptime\": 0.25}", "< {\"uptime\": <number:1>}"), ("< Content-Length: 302", "< Content-Length: <length:1>"),
      ("closed after 5.012 seconds", "closed after <duration:1> seconds"), ("p99 0.9 ms", "p99 <duration:1> ms"),
      ("in /tmp/conformance-0123456789abcdef/state", "in /tmp/<folder:1>/state"),
      ("{\"pid\":4711,\"x\":1}", "{\"pid\":<pid:1>,\"x\":1}"),
    ])
  func taken(text: String, result: String) {
    var varying = VaryingValues()
    #expect(varying.replace(in: text) == result)
    #expect(varying.values.count == 1)
  }

  @Test(
    "what the contract and the seed decide stays",
    arguments: [
      "contract/endpoints/clipboard.yaml:6:76 says max_items 16", "< HTTP/1.1 200 OK", "> {\"ratio\":0.25}",
      "> Host: localhost", "> Host: 127.0.0.1:1", "within 5000 ms", "> Content-Length: 17", "naïve — «text» 漢字",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "",
    ])
  func kept(text: String) {
    var varying = VaryingValues()
    #expect(varying.replace(in: text) == text)
    #expect(varying.values.isEmpty)
  }

  @Test("the same value has the same name in every text, another one the next")
  func names() {
    var varying = VaryingValues()
    #expect(varying.replace(in: "a:5001 b:5002 c:5001") == "a:<port:1> b:<port:2> c:<port:1>")
    #expect(varying.replace(in: "d:5002") == "d:<port:2>")
    #expect(varying.values.map(\.value) == ["5001", "5002"])
  }
}
