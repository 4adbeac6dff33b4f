import ContractModel
import Synchronization
import Testing

@testable import ConformanceKit

@Suite("Explaining")
struct ExplainTests {
  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()

  /// What `conformance explain NAME` prints, and its exit status.
  private static func explain(_ name: String, contract: String = DeriveFixture.smrtHub) -> (String, RunStatus) {
    let ear = Mutex("")
    let hear: @Sendable (String) -> Void = { text in ear.withLock { $0 += text } }
    let console = Console(isColoured: false, say: hear, complain: hear)
    let status = Explanation.perform(name, contract: contract, seed: 1, console: console)
    return (ear.withLock { $0 }, status)
  }

  private static func check(_ name: String, says parts: String..., at place: SourceLocation = #_sourceLocation) {
    let (text, status) = explain(name)
    #expect(status == .conforms, sourceLocation: place)
    for part in parts { #expect(onOneLine(text).contains(onOneLine(part)), "\(text)", sourceLocation: place) }
  }

  /// Texts are wrapped, and paths differ in length.
  private static func onOneLine(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private static func page(_ name: String) throws -> String {
    String(decoding: try #require(FileBytes.read("\(root)/docs/\(name)")), as: UTF8.self)
  }

  @Test("a case: its family, place, clauses with their text, bytes, answer, and how to replay it")
  func exchange() {
    Self.check(
      "auth/update_hub/none",
      says: "family    auth: no token, tokens that are nearly right", "right     401 with WWW-Authenticate: Bearer",
      "profile   bridge\n", "needs     nothing\n", "tags      auth update_hub bridge H2 H2.9 negative\n",
      "contract/endpoints/hub.yaml:", " says auth bearer_token, here called",
      "clause    H2 step 9: `Authorization: Bearer` in exactly one field line",
      "     > POST /api/smrthub/update HTTP/1.1\n     > Host: 127.0.0.1:5001\n",
      "     401 unauthorized; WWW-Authenticate: Bearer\n",
      "     conformance replay auth/update_hub/none --launch COMMAND --contract ")
  }

  @Test("raw bytes, dialogues and closing cases too")
  func others() {
    Self.check(
      "request-line/get_health/two-spaces-before-target", says: "     > GET  /api/status/health HTTP/1.1\\r\\n\n",
      "     400 bad_request; the connection closes\n", "--profile http1")
    Self.check(
      "request-line/get_health/version-1.2",
      says: "RFC 9112 section 2.3: https://www.rfc-editor.org/rfc/rfc9112#section-2.3\n")
    Self.check("channel-auth/events/wrong", says: "- a dialogue", "clause    C2: The first message")
    Self.check("output/subject/token", says: "- nothing: it looks at what the server wrote")
  }

  @Test("a case for echo servers is explained without a contract")
  func echo() {
    let (text, status) = Self.explain("ws-pings/125-bytes", contract: "/nowhere")
    #expect(status == .conforms)
    #expect(text.contains("conformance websocket replay ws-pings/125-bytes --launch COMMAND\n"))
  }

  @Test("a family says what it sends, a clause which families try it")
  func names() {
    Self.check("host", says: "sends     requests and handshakes under", "clause    H2 step 3: `Host` is", "cases     4")
    Self.check(
      "C9", says: "C9, owed by profile hardened", "A socket that reads too slowly", "     stalled-readers  1 case\n")
    Self.check("L1", says: "L1, owed by no profile", "no case cites it")
  }

  @Test("an unknown name is refused with what was probably meant")
  func unknown() {
    let (text, status) = Self.explain("auth/update_hub/non")
    #expect(status == .couldNotJudge)
    #expect(text.hasSuffix("has the name auth/update_hub/non; did you mean `auth/update_hub/none`?\n"))
  }

  @Test("the kit's copy of the wire protocol is the page; `cp docs/wire-protocol.md Tests/Conformance/Kit/Clauses/`")
  func copy() throws {
    let copy = try #require(FileBytes.read("\(Self.root)/Tests/Conformance/Kit/Clauses/wire-protocol.md"))
    #expect(copy == Array(try Self.page("wire-protocol.md").utf8))
  }

  @Test("every clause that a case cites has a text, every rule and heading a place on its page")
  func citations() throws {
    let clauses = try WireClauses.load()
    let language = try Self.page("contract-language.md")
    let cases =
      try [DeriveFixture.smrtHub, DeriveFixture.values, DeriveFixture.greeter].flatMap(DeriveFixture.cases)
      + Plan.echoCases(at: "/", isStrict: false, seed: 1)
    let cited = Set(cases.flatMap(\.clauses) + Plan.families.flatMap(\.clauses))
    #expect(cited.count > 60)
    for clause in cited.sorted() {
      switch Citation(clause) {
      case .wire(let id, let step): #expect(clauses.text(of: id, step: step)?.isEmpty == false, "\(clause)")
      case .language(let place): #expect(language.contains(place), "\(clause)")
      case .rfc, .words: break
      }
    }
  }

  @Test("a clause is owed by the profile that its table says")
  func profiles() throws {
    let clauses = try WireClauses.load()
    #expect(clauses.all.count == 35)
    #expect(clauses.clause("H3")?.profile == .api && clauses.clause("P1")?.profile == .bridge)
    #expect(clauses.clause("H13")?.profile == .http1 && clauses.clause("S3")?.profile == .hardened)
    #expect(clauses.text(of: "H2", step: 10) == "`Content-Encoding` 415")
    #expect(clauses.text(of: "H2", step: 17) == nil)
  }
}

@Suite("The catalogue")
struct CatalogueTests {
  @Test("docs/catalogue.md is what the families say; `conformance catalogue > docs/catalogue.md` brings it up to date")
  func committed() throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()
    let page = String(decoding: try #require(FileBytes.read("\(root)/docs/catalogue.md")), as: UTF8.self)
    #expect(try page == Catalogue.page(DeriveFixture.contract(DeriveFixture.smrtHub)))
  }

  @Test("it has every family, each in one row")
  func complete() throws {
    let page = try Catalogue.page(try DeriveFixture.contract(DeriveFixture.smrtHub))
    let ids = (Plan.families + echoFamilies(EchoSubject(path: "/", isStrict: false))).map(\.id)
    for id in ids { #expect(page.split(separator: "\n").count { $0.hasPrefix("| `\(id)` | ") } == 1, "\(id)") }
    #expect(page.split(separator: "\n").filter { $0.hasPrefix("| `") }.allSatisfy { $0.count { $0 == "|" } == 7 })
  }
}
