import NIOHTTP1
import Testing

@testable import BridgeRuntime

@Suite("The guard judges a head in the order of H2")
struct GuardTests {
  private static let requestGuard = RequestGuard(
    service: TestService.make(), port: 5001, token: Array(TestService.token.utf8))
  private static let host = ("Host", "127.0.0.1:5001")
  private static let bearer = ("Authorization", "Bearer \(TestService.token)")
  private static let json = ("Content-Type", "application/json")

  private func judge(
    _ method: HTTPMethod, _ target: String, _ fields: [(String, String)], version: HTTPVersion = .http1_1
  ) -> GuardDecision {
    let head = HTTPRequestHead(version: version, method: method, uri: target, headers: HTTPHeaders(fields))
    return Self.requestGuard.judge(head, RequestFields(head.headers))
  }

  @Test("A sound request reaches its operation")
  func sound() {
    #expect(
      judge(.GET, "/health?x=1", [Self.host])
        == .operation(
          0, RequestParameters(query: Array("x=1".utf8)),
          BodyExpectation(limit: 65_536, isDue: false, asksToContinue: false)))
    #expect(
      judge(
        .POST, "/echo", [Self.host, Self.bearer, Self.json, ("Content-Length", "9"), ("Expect", "100-continue")])
        == .operation(1, RequestParameters(), BodyExpectation(limit: 1_000, isDue: true, asksToContinue: true)))
    #expect(judge(.HEAD, "/health", [Self.host]) == judge(.GET, "/health", [Self.host]))
  }

  @Test(
    "Host is a loopback name with this port and nothing else",
    arguments: [
      ("127.0.0.1:5001", true), ("LocalHost:5001", true), ("[::1]:5001", true),
      ("127.0.0.1", false), ("127.0.0.1:5002", false), ("127.0.0.1:05001", false), ("evil.example:5001", false),
      ("localhost.evil.example:5001", false), ("evil.localhost:5001", false), ("localhost.:5001", false),
      ("127.1:5001", false), ("0.0.0.0:5001", false), ("[::ffff:127.0.0.1]:5001", false), ("::1:5001", false),
    ])
  func host(value: String, isOurs: Bool) {
    #expect((judge(.GET, "/health", [("Host", value)]) == .refuse(.misdirectedRequest)) == !isOurs)
  }

  @Test(
    "A Host that is no single host is bad framing",
    arguments: [
      [], ["127.0.0.1:5001", "127.0.0.1:5001"], [""], ["127.0.0.1:5001, evil.example"], ["user@127.0.0.1:5001"],
      ["127.0.0.1:5001/path"], ["127.0.0.1:5001 evil"],
    ])
  func badHost(values: [String]) {
    #expect(judge(.GET, "/health", values.map { ("Host", $0) }) == .refuse(.badRequest))
  }

  @Test("The authority of an absolute-form stands for Host")
  func absoluteForm() {
    #expect(judge(.GET, "http://evil.example/health", [Self.host]) == .refuse(.misdirectedRequest))
    #expect(
      judge(.GET, "http://localhost:5001/health", [("Host", "evil.example")]) == judge(.GET, "/health", [Self.host]))
  }

  @Test(
    "A foreign origin is refused, whatever else is right",
    arguments: [
      ("Origin", "http://127.0.0.1:5001", true), ("Origin", "http://localhost:5001", true),
      ("Origin", "null", false), ("Origin", "https://127.0.0.1:5001", false), ("Origin", "http://localhost", false),
      ("Origin", "http://LOCALHOST:5001", false), ("Origin", "http://127.0.0.1:5001.evil.example", false),
      ("Origin", "", false), ("Sec-Fetch-Site", "none", true), ("Sec-Fetch-Site", "same-origin", true),
      ("Sec-Fetch-Site", "cross-site", false), ("Sec-Fetch-Site", "same-site", false),
    ])
  func origin(field: String, value: String, isAllowed: Bool) {
    let decision = judge(.GET, "/secret", [Self.host, (field, value), Self.bearer])
    #expect((decision == .refuse(.forbiddenOrigin)) == !isAllowed)
  }

  @Test(
    "A target that does not decode is refused before its route is looked for",
    arguments: ["/%zz", "/%4", "/nothing%2Fhere", "/nothing%00", "/%c0%af", "/nothing#part", "*", "/nothing?x=%f"])
  func target(target: String) {
    #expect(judge(.GET, target, [Self.host]) == .refuse(.badRequest))
  }

  @Test("The first step that refuses is the answer")
  func order() {
    let long = "/" + String(repeating: "x", count: 8 * 1024)
    let evil = ("Host", "evil.example")
    let foreign = ("Origin", "http://evil.example")
    #expect(judge(.GET, long, [evil, evil]) == .refuse(.badRequest))
    #expect(judge(.GET, long, [evil]) == .refuse(.uriTooLong))
    #expect(judge(.GET, "/", [evil, ("X", String(repeating: "x", count: 32_768))]) == .refuse(.headersTooLarge))
    #expect(judge(.GET, "/", [evil] + (0..<100).map { ("X\($0)", "") }) == .refuse(.headersTooLarge))
    #expect(judge(.GET, "/%zz", [evil, foreign]) == .refuse(.misdirectedRequest))
    #expect(judge(.GET, "/%zz", [Self.host, foreign]) == .refuse(.forbiddenOrigin))
    #expect(judge(.OPTIONS, "/nothing", [Self.host]) == .refuse(.notFound))
    #expect(judge(.OPTIONS, "/secret", [Self.host]) == .options(allow: "GET, HEAD, OPTIONS"))
    #expect(judge(.PUT, "/secret", [Self.host]) == .refuse(.methodNotAllowed, allow: "GET, HEAD, OPTIONS"))
    let coded = ("Content-Encoding", "gzip")
    let large = ("Content-Length", "1001")
    #expect(judge(.POST, "/echo", [Self.host, coded, large]) == .refuse(.unauthorized))
    #expect(judge(.POST, "/echo", [Self.host, Self.bearer, Self.json, coded]) == .refuse(.unsupportedMediaType))
    #expect(judge(.POST, "/echo", [Self.host, Self.bearer, large]) == .refuse(.unsupportedMediaType))
    #expect(judge(.POST, "/echo", [Self.host, Self.bearer, Self.json, large]) == .refuse(.payloadTooLarge))
  }

  @Test(
    "Only the bearer token itself is taken",
    arguments: [
      ([], false), (["Bearer \(TestService.token)"], true), (["bearer \(TestService.token)"], true),
      (["Bearer \(TestService.token)x"], false), (["Bearer \(TestService.token.dropLast())"], false),
      (["Bearer \(TestService.token.uppercased())"], false), (["Basic \(TestService.token)"], false),
      ([TestService.token], false), (["Bearer \(TestService.token)", "Bearer \(TestService.token)"], false),
    ])
  func token(values: [String], isRight: Bool) {
    let decision = judge(.GET, "/secret", [Self.host] + values.map { ("Authorization", $0) })
    #expect((decision == .refuse(.unauthorized)) == !isRight)
  }

  @Test(
    "A body is application/json in UTF-8",
    arguments: [
      ("application/json", true), ("Application/JSON ; charset=UTF-8", true),
      (#"application/json;charset="utf-8""#, true),
      ("application/json;charset=latin1", false), ("text/plain", false), ("application/jsonp", false), ("", false),
      ("application/json; charset=utf-8; x=y", false), ("application/json, text/plain", false),
    ])
  func mediaType(value: String, isAccepted: Bool) {
    let decision = judge(
      .POST, "/echo", [Self.host, Self.bearer, ("Content-Type", value), ("Content-Length", "2")])
    #expect((decision == .refuse(.unsupportedMediaType)) == !isAccepted)
  }

  @Test(
    "Framing that could be read in two ways is refused",
    arguments: [
      [("Transfer-Encoding", "chunked"), ("Content-Length", "2")],
      [("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")], [("Transfer-Encoding", "gzip, chunked")],
      [("Content-Length", "2"), ("Content-Length", "3")], [("Content-Length", "+2")], [("Content-Length", "2, 2")],
    ])
  func framing(fields: [(String, String)]) {
    #expect(judge(.POST, "/echo", [Self.host, Self.bearer, Self.json] + fields) == .refuse(.badRequest))
  }

  @Test("Only the versions 1.0 and 1.1 are known, and 1.0 has no chunks")
  func version() {
    #expect(judge(.GET, "/health", [Self.host], version: .init(major: 1, minor: 2)) == .refuse(.badRequest))
    #expect(
      judge(.POST, "/echo", [Self.host, ("Transfer-Encoding", "chunked")], version: .http1_0) == .refuse(.badRequest))
  }

  @Test("A channel opens by an upgrade of version 13 with a key of 16 bytes")
  func upgrade() {
    let upgrade = [("Connection", "keep-alive, upgrade"), ("Upgrade", "WebSocket")]
    let version = ("Sec-WebSocket-Version", "13")
    let key = ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
    func decide(_ fields: [(String, String)]) -> GuardDecision { judge(.GET, "/events", [Self.host] + fields) }
    #expect(decide(upgrade + [version, key]) == .channel(0, key: key.1))
    #expect(decide([]) == .refuse(.upgradeRequired))
    #expect(decide([("Upgrade", "websocket"), version, key]) == .refuse(.upgradeRequired))
    #expect(decide(upgrade + [("Sec-WebSocket-Version", "8"), key]) == .refuse(.upgradeRequired))
    #expect(decide(upgrade + [version]) == .refuse(.badRequest))
    #expect(decide(upgrade + [version, ("Sec-WebSocket-Key", "abc")]) == .refuse(.badRequest))
    #expect(judge(.HEAD, "/events", [Self.host]) == .refuse(.methodNotAllowed, allow: "GET, OPTIONS"))
  }

  @Test("The accept value is that of RFC 6455 section 1.3")
  func accept() {
    #expect(WebSocketHandshake.accept("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
  }
}
