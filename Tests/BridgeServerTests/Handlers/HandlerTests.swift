import BridgeAPI
import FoundationEssentials
import Testing

@testable import SmrtHubBridge

@Suite("The handlers of the SmrtHub bridge")
struct HandlerTests {
  private let handlers = SmrtHubHandlers(startedAt: .now)
  private let call = BridgeCall(traceID: "0af7651916cd43dd8448eb211c80319c")

  @Test("Fragments are answered in their order, and the event says the same")
  func order() async throws {
    let reply = try await handlers.processClipboard(request("#f80", "  ada@example.org\n", "Good morning"), call)
    #expect(reply.response.results.map(\.detected) == [[.colour], [.email], [.plainText]])
    #expect(reply.clipboardProcessed.results == reply.response.results)
    #expect(reply.source == "clipboard")
  }

  @Test(
    "One fragment of nothing but white space rejects the whole clipboard", arguments: ["", "   ", "\n\t", "\u{3000}"])
  func whiteSpace(_ text: String) async {
    await #expect(throws: BridgeError.clipboardRejected) {
      try await handlers.processClipboard(request("https://example.org", text), call)
    }
  }

  @Test("Uptime is seconds since the given start and grows")
  func uptime() async throws {
    let started = SmrtHubHandlers(startedAt: .now - .seconds(100))
    let first = try await started.getHealth(call).uptime
    let second = try await started.getHealth(call).uptime
    #expect(first >= 100 && first < 200)
    #expect(second > first)
  }

  @Test("Health names both modules, ready, in the order of their start")
  func modules() async throws {
    let health = try await handlers.getHealth(call)
    #expect(health.modules.map(\.name) == ["clipboard", "events"])
    #expect(health.modules.allSatisfy { $0.state == .ready })
    #expect(health.version.isEmpty == false)
  }

  @Test("A build is named by the SHA-256 of its executable")
  func buildHash() async throws {
    // The first example of FIPS 180-2 appendix B.
    #expect(BuildHash.name(of: Data("abc".utf8)) == "ba7816bf8f01cfea")
    let own = try Data(contentsOf: URL(filePath: "/proc/self/exe"))
    #expect(try await handlers.getHealth(call).buildHash == BuildHash.name(of: own))
  }

  @Test("Heartbeats come from the bridge and say its uptime")
  func heartbeat() async {
    let heartbeat = await SmrtHubHandlers(startedAt: .now - .seconds(100)).eventsHeartbeat()
    #expect(heartbeat.source == "bridge")
    #expect(heartbeat.data.uptime >= 100)
  }

  private func request(_ texts: String...) -> ProcessClipboardRequest {
    ProcessClipboardRequest(fragments: texts.map { .text(TextFragment(text: $0)) })
  }
}
