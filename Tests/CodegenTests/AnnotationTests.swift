import ContractModel
import Testing

@testable import Codegen

@Suite("What a contract says to people, in Swift")
struct AnnotationTests {
  private static let contract = """
    contract: 1
    name: Example
    version: 1.2.0
    server: { base_url: "http://127.0.0.1:5009", auth: none, max_body: 1 MB }
    errors: { busy: { http: 503, doc: Not now., since: 1.1.0, deprecated: wait, unreachable: never busy } }
    types:
      Level: { enum: { low: { wire: low, since: 1.2.0, deprecated: use high }, high: { wire: high } }, deprecated: use two }
      Note:
        object:
          text: { type: string, doc: The text., since: 1.1.0, deprecated: "use \\"level\\"" }
          level?: Level
    endpoints:
      get_note: { route: GET /note, deprecated: read it, since: 1.0.0, response: { note: Note }, errors: [busy] }
    channels:
      events:
        route: /events
        auth: { first_message: token, within: 5 s }
        heartbeat: { event: alive, every: 15 s }
        outbox: { max_events: 16, max_bytes: 64 kB }
        events: { alive: { data: {}, deprecated: listen, since: 1.2.0 } }
    """

  private static func file(_ path: String) throws -> String {
    let files = try TemporaryProject(contract).pipeline().output.targets.flatMap(\.files)
    return String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  @Test("a deprecated field warns where it is used, but not in generated code")
  func field() throws {
    let text = try Self.file("Types/Bridge+Types.swift")
    #expect(
      text.contains(
        """
          /// The text.
          /// Since 1.1.0.
          /// Deprecated: use "level"
          @available(*, deprecated, message: "use \\"level\\"")
          public var text: Swift.String { textStored_ }
          fileprivate let textStored_: Swift.String

        """))
    #expect(text.contains("case textStored_ = \"text\""))
    #expect(text.contains("string(value.textStored_)"))
  }

  @Test("a deprecated error warns where it is used")
  func error() throws {
    #expect(
      try Self.file("BridgeError+Contract.swift").contains(
        """
          /// Not now.
          /// Since 1.1.0.
          /// Deprecated: wait
          @available(*, deprecated, message: "wait")
          public static let busy = BridgeError(

        """))
  }

  @Test("types, values, endpoints and events say it in their comments: whoever reads must name them still")
  func comments() throws {
    let types = try Self.file("Types/Bridge+Types.swift")
    #expect(types.contains("/// Deprecated: use two\npublic enum Level"))
    #expect(types.contains("  /// Since 1.2.0.\n  /// Deprecated: use high\n  case low"))
    #expect(
      try Self.file("BridgeHandlers.swift").contains("  /// Since 1.0.0.\n  /// Deprecated: read it\n  func getNote("))
    #expect(try Self.file("BridgeEvent.swift").contains("  /// Since 1.2.0.\n  /// Deprecated: listen\n  case alive("))
  }
}
