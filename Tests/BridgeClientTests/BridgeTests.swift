import BridgeAPI
import Foundation
import Testing

/// `BRIDGE_LAUNCH` names another bridge than this package's own.
@Suite("The client drives a bridge", .timeLimit(.minutes(1)))
struct BridgeTests {
  private static let pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  private static let nightly: [TriggerAction] = [
    .raiseWarning(RaiseWarning(code: "backup-due", message: "The nightly backup is due.")),
    .setIndicator(SetIndicator(indicator: Indicator(id: "backup", state: .warning))),
    .routeItem(RouteItem(space: "web", folder: "notes")),
  ]
  private static let workspace = Workspace(
    spaces: [Space(id: "web", title: "The web")],
    rules: [RoutingRule(id: "links", detected: .url, space: "web", folder: "links")],
    triggers: [
      Trigger(id: "nightly", enabled: true, actions: nightly),
      Trigger(id: "resting", enabled: false, actions: nightly),
    ])

  @Test("through every endpoint and every event")
  func everything() async throws {
    let bridge = try LaunchedBridge()
    let recorder = Recorder()
    let client = try client(bridge.url, recorder)
    var events = client.eventsChannel().makeAsyncIterator()
    var seen: Set<String> = []
    func next(_ count: Int) async throws -> [(event: BridgeEvent, traceID: String)] {
      var found: [(event: BridgeEvent, traceID: String)] = []
      while found.count < count, let item = try await events.next() {
        guard case .event(let event, let envelope) = item else { throw CancellationError() }
        seen.insert(event.name)
        if event.name != "heartbeat" { found.append((event, envelope.traceID)) }
      }
      return found
    }
    // The first heartbeat says that the socket is accepted.
    guard case .event(.heartbeat, _) = try await events.next() else { throw CancellationError() }
    seen.insert("heartbeat")

    #expect(try await client.getHealth().modules.isEmpty == false)
    #expect(try await client.getWorkspace().revision == 1)
    #expect(try await client.updateConfig(revision: 1, workspace: Self.workspace).revision == 2)
    #expect(try await client.getWorkspace().workspace == Self.workspace)

    let image = try #require(Data(base64Encoded: Self.pixel))
    let answer = try await client.processClipboard(fragments: [
      .text(TextFragment(text: "https://example.org")), .image(ImageFragment(mediaType: "image/png", data: image)),
      .html(HtmlFragment(html: "<b>bold</b>")),
    ])
    #expect(answer.results.map(\.detected.first) == [.url, .image, .html])
    let stored = try await next(2)
    #expect(stored[0].event == .clipboardProcessed(ClipboardProcessedData(results: answer.results)))
    #expect(stored[0].traceID == stored[1].traceID)

    let done = try await client.executeTrigger(
      triggerID: "nightly", arguments: ["item": .string("Call the printer"), "pages": .integer(3)])
    #expect(done.actions.map(\.outcome) == [.done, .done, .done])
    _ = try await next(3)

    let lights = try await client.updateHub(indicators: [Indicator(id: "import", state: .busy, progress: 0.5)])
    let changed = try await next(1)
    #expect(changed.map(\.event) == [.indicatorsChanged(IndicatorsChangedData(indicators: lights.indicators))])

    // What is added to the contract has to be driven too.
    let names = try ContractNames()
    #expect(names.endpoints.subtracting(recorder.endpoints).isEmpty, "call these in this test too")
    #expect(names.events.subtracting(seen).isEmpty, "let this test see these too")
  }

  @Test("to the errors of the contract")
  func errors() async throws {
    let bridge = try LaunchedBridge()
    let client = try client(bridge.url)
    _ = try await client.updateConfig(revision: 1, workspace: Self.workspace)
    func code(_ call: @Sendable () async throws(BridgeClientError) -> Void) async throws -> String? {
      guard case .declared(let error) = try await failure(of: call).reason else { return nil }
      return error.code
    }
    let empty = Workspace(spaces: [], rules: [], triggers: [])
    let lost = RoutingRule(id: "lost", detected: .url, space: "nowhere", folder: "links")
    let wrong = Workspace(spaces: [], rules: [lost], triggers: [])
    let stranger = try BridgeClientTests.client(bridge.url, token: "not-the-token-0123456789-0123456789")
    let codes = [
      try await code { () async throws(BridgeClientError) in
        _ = try await client.updateConfig(revision: 9, workspace: empty)
      },
      try await code { () async throws(BridgeClientError) in
        _ = try await client.updateConfig(revision: 2, workspace: wrong)
      },
      try await code { () async throws(BridgeClientError) in
        _ = try await client.executeTrigger(triggerID: "No Identifier")
      },
      try await code { () async throws(BridgeClientError) in _ = try await client.executeTrigger(triggerID: "unknown")
      },
      try await code { () async throws(BridgeClientError) in _ = try await client.executeTrigger(triggerID: "resting")
      },
      try await code { () async throws(BridgeClientError) in _ = try await stranger.getWorkspace() },
    ]
    #expect(
      codes == [
        "config_conflict", "config_rejected", "validation_failed", "trigger_unknown", "trigger_disabled",
        "unauthorized",
      ])
    let refused = try await failure { () async throws(BridgeClientError) in
      for try await _ in stranger.eventsChannel() {}
    }
    #expect(refused.reason == .eventsRefused)
  }

  @Test("that restarts, with a gap")
  func restart() async throws {
    var bridge: LaunchedBridge? = try LaunchedBridge()
    let url = try #require(bridge?.url)
    let port = try #require(URL(string: url)?.port.flatMap(UInt16.init(exactly:)))
    var events = try client(url).eventsChannel().makeAsyncIterator()
    _ = try await events.next()
    bridge = nil
    bridge = try LaunchedBridge(port: port)
    guard case .gap(let gap) = try await events.next() else { throw CancellationError() }
    #expect(gap.cause.hasPrefix("1001"))
    guard case .event(.heartbeat, _) = try await events.next() else { throw CancellationError() }
    withExtendedLifetime(bridge) {}
  }

  @Test("to take a large image whole")
  func large() async throws {
    let bridge = try LaunchedBridge()
    // What follows the last chunk of a PNG is passed over.
    let image = try #require(Data(base64Encoded: Self.pixel)) + Data(count: 20_000_000)
    let answer = try await client(bridge.url).processClipboard(fragments: [
      .image(ImageFragment(mediaType: "image/png", data: image))
    ])
    #expect(answer.results.map(\.width) == [1])
  }
}

/// What the contract declares, from its resolved form.
private struct ContractNames {
  private struct Anything: Decodable {}
  private struct Channel: Decodable { let events: [String: Anything] }
  private struct Contract: Decodable {
    let endpoints: [String: Anything]
    let channels: [String: Channel]
  }

  let endpoints: Set<String>
  let events: Set<String>

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let data = try Data(contentsOf: root.appending(path: "Sources/Generated/contract.json"))
    let contract = try JSONDecoder().decode(Contract.self, from: data)
    endpoints = Set(contract.endpoints.keys)
    events = Set(contract.channels.values.flatMap(\.events.keys))
  }
}
