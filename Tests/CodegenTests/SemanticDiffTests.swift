import ContractModel
import Testing

@testable import Codegen

@Suite("What changed in a contract, in sentences")
struct SemanticDiffTests {
  /// A contract with one of everything that can change.
  private static let base = """
    contract: 1
    name: Example
    version: 1.0.0
    server: { base_url: "http://127.0.0.1:5009", auth: bearer_token, max_body: 1 MB }
    errors:
      busy: { http: 503, doc: Not now., unreachable: never busy }
    types:
      Level: { enum: [low, high], open: true }
      Note:
        object:
          text: { type: string, max_bytes: 10 kB, doc: The text. }
          level?: Level
      Image:
        object:
          width: int32
          data?: { type: bytes, max_bytes: 100 MB }
          tags?: { type: map<string>, max_items: 8, default: {} }
          limit?: { type: int32, default: 20 }
          id?: uuid
      Slug: { scalar: string, max_length: 64, pattern: '[a-z]+' }
      Fragment: { union: { tag: kind, cases: { note: Note, image: Image } } }
    endpoints:
      get_health:
        route: GET /health
        response: { uptime: float64, state: string }
      find:
        route: GET /find/{kind}
        path: { kind: Level }
        query: { most?: { type: int32, max: 9 } }
      save:
        route: POST /save
        request: { fragments: { type: list<Fragment>, max_items: 16 } }
        response: { revision: int64 }
        errors: [busy]
        emits: [saved]
    channels:
      events:
        route: /events
        auth: { first_message: token, within: 5 s }
        heartbeat: { event: alive, every: 15 s }
        outbox: { max_events: 16, max_bytes: 64 kB }
        events: { alive: { data: {} }, saved: { data: { revision: int64 } } }
    """

  private static func tree(_ text: String) throws -> JSONValue {
    let project = try TemporaryProject(text)
    let (contract, diagnostics) = try ContractLoader.load(entry: project.path("bridge.yaml"))
    return try #require(contract, "\(DiagnosticRenderer().render(diagnostics))").canonicalJSON(includingDocs: true)
  }

  /// The sentences for replacing `old` by `new` everywhere in the base contract.
  private func sentences(_ old: String, _ new: String) throws -> [String] {
    let changed = Self.base.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    try #require(changed != Self.base)
    return SemanticDiff.changes(from: try Self.tree(Self.base), to: try Self.tree(changed)).map(\.sentence)
  }

  @Test("nothing, where nothing changed")
  func nothing() throws {
    let tree = try Self.tree(Self.base)
    #expect(SemanticDiff.changes(from: tree, to: tree).isEmpty)
  }

  @Test(
    "one sentence for one change",
    arguments: [
      ("uptime: float64", "uptime_seconds: float64", "`uptime` of `get_health` was renamed to `uptime_seconds`"),
      ("uptime: float64, ", "", "`uptime` of `get_health` was removed"),
      ("state: string", "state: string, version: string", "`version` of `get_health` was added"),
      ("uptime: float64", "uptime: int64", #"`type` of `uptime` of `get_health` changed from "float64" to "int64""#),
      (
        "uptime: float64, state: string", "state: string, uptime: float64",
        "the order of the fields of `get_health` changed"
      ),
      ("fragments: {", "parts: {", "`fragments` of the request of `save` was renamed to `parts`"),
      ("max_items: 16", "max_items: 17", "`max_items` of `fragments` of the request of `save` changed from 16 to 17"),
      (", max_items: 16", "", "`max_items` of `fragments` of the request of `save` was removed"),
      ("level?: Level", "level: Level", "`required` of `level` of `Note` changed from false to true"),
      (
        "doc: The text.", "doc: The text., deprecated: use level",
        #"`deprecated` of `text` of `Note` was added: "use level""#
      ),
      ("doc: The text.", "doc: The text., since: 1.0.0", #"`since` of `text` of `Note` was added: "1.0.0""#),
      ("doc: The text.", "doc: The text., sensitive: true", "`sensitive` of `text` of `Note` was added: true"),
      ("errors:\n  busy", "retired: { types: [Old] }\nerrors:\n  busy", #"`retired` was added: {"types":["Old"]}"#),
      ("doc: The text.", "doc: A text.", "`doc` of `text` of `Note` changed"),
      ("max_bytes: 100 MB", "max_bytes: 90 MB", "`max_bytes` of `data` of `Image` changed from 100 MB to 90 MB"),
      ("max_bytes: 10 kB", "max_bytes: 64 KiB", "`max_bytes` of `text` of `Note` changed from 10 kB to 64 KiB"),
      ("max_bytes: 10 kB", "max_bytes: 10001", "`max_bytes` of `text` of `Note` changed from 10 kB to 10001 bytes"),
      ("default: 20", "default: 21", "`default` of `limit` of `Image` changed from 20 to 21"),
      ("int32, default: 20", "int32", "`default` of `limit` of `Image` was removed"),
      ("default: {}", "default: { a: b }", #"`default` of `tags` of `Image` changed from {} to {"a":"b"}"#),
      ("'[a-z]+'", "'[a-z0-9]+'", #"`pattern` of `Slug` changed from "[a-z]+" to "[a-z0-9]+""#),
      ("map<string>", "map<json>", #"`type` of `tags` of `Image` changed from "map<string>" to "map<json>""#),
      (
        "max_items: 16", "max_items: 16, unique_items: true",
        "`unique_items` of `fragments` of the request of `save` was added: true"
      ),
      ("image: Image } }", "image: Image } }, open: true", "`open` of `Fragment` was added: true"),
      ("id?: uuid", "id?: timestamp", #"`type` of `id` of `Image` changed from "uuid" to "timestamp""#),
      ("id?: uuid", "id?: bytes", #"`type` of `id` of `Image` changed from "uuid" to "bytes""#),
      ("Level", "Grade", "the type `Level` was renamed to `Grade`"),
      ("[low, high]", "[low, high, top]", "the value `top` of `Level` was added"),
      ("[low, high]", "[low, top]", "the value `high` of `Level` was renamed to `top`"),
      (", open: true", "", "`open` of `Level` changed from true to false"),
      ("image: Image }", "photo: Image }", "the case `image` of `Fragment` was renamed to `photo`"),
      ("get_health", "health", "the endpoint `get_health` was renamed to `health`"),
      ("GET /health", "GET /healthy", #"`route` of `get_health` changed from "GET /health" to "GET /healthy""#),
      ("http: 503", "http: 409", "`http` of `busy` changed from 503 to 409"),
      ("errors: [busy]", "errors: []", #"`errors` of `save` changed from ["busy"] to []"#),
      ("every: 15 s", "every: 20 s", "`every_ms` of `heartbeat` of `events` changed from 15000 to 20000"),
      (
        "saved: { data: { revision", "saved: { data: { number",
        "`revision` of the event `saved` was renamed to `number`"
      ),
      ("max: 9", "max: 10", "`max` of `most` of the query of `find` changed from 9 to 10"),
      ("query: { most?: { type: int32, max: 9 } }", "idempotent: true", "the query of `find` was removed"),
      (
        "max_body: 1 MB }", "max_body: 1 MB, limits: { target: 4 KiB } }",
        "`target` of `limits` of `server` changed from 8 KiB to 4 KiB"
      ),
      ("outbox: {", "envelope: { host: string }\n    outbox: {", "the envelope of `events` was added"),
      ("version: 1.0.0", "version: 1.1.0", #"`version` changed from "1.0.0" to "1.1.0""#),
    ])
  func one(_ old: String, _ new: String, _ sentence: String) throws { #expect(try sentences(old, new) == [sentence]) }

  @Test("a change beside a rename is told too")
  func renameAndChange() throws {
    #expect(
      try sentences("uptime: float64, state: string", "up: float64, state: int32") == [
        "`uptime` of `get_health` was renamed to `up`",
        #"`type` of `state` of `get_health` changed from "string" to "int32""#,
      ])
  }

  @Test(
    "each change has its place, or that of what is around it",
    arguments: [
      ("max_items: 16", "max_items: 17", "fragments: {"), ("uptime: float64", "up: float64", "up: float64"),
      ("uptime: float64, ", "", "get_health:"), ("[low, high]", "[low, high, top]", "top]"),
      ("image: Image }", "photo: Image }", "photo: Image"), ("doc: The text.", "doc: A text.", "text: {"),
      ("saved: { data: { revision", "saved: { data: { number", "number: int64"), ("http: 503", "http: 409", "busy:"),
      ("GET /health", "GET /healthy", "GET /healthy"), ("max: 9", "max: 10", "most?:"),
      ("every: 15 s", "every: 20 s", "events:\n    route"), ("version: 1.0.0", "version: 1.1.0", "1.1.0"),
      ("max_body: 1 MB", "max_body: 2 MB", "\"http://"), ("max_length: 64", "max_length: 65", "Slug:"),
    ])
  func place(_ old: String, _ new: String, _ place: String) throws {
    let text = Self.base.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    let contract = try TemporaryProject(text).read().contract
    let change = try #require(
      SemanticDiff.changes(from: try Self.tree(Self.base), to: contract.canonicalJSON(includingDocs: true)).first)
    let start = try #require(ContractPlaces(contract: contract).span(of: change.path)).start
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)[(start.line - 1)...]
    #expect(lines.joined(separator: "\n").dropFirst(start.column - 1).hasPrefix(place), "\(change)")
  }
}
