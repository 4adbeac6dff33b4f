import BridgeAPI
import FoundationEssentials
import Testing

@testable import SmrtHubBridge

@Suite("The handlers of the SmrtHub bridge")
struct HandlerTests {
  @Test("Fragments are answered in their order, and the event says the same")
  func order() async throws {
    let reply = try await TestHandlers().process(.text("#f80"), .text("  ada@example.org\n"), .text("Good morning"))
    #expect(reply.response.results.map(\.detected) == [[.colour], [.email], [.plainText]])
    #expect(reply.clipboardProcessed.results == reply.response.results)
    #expect(reply.source == "clipboard")
  }

  @Test(
    "One fragment of nothing but white space rejects the whole clipboard", arguments: ["", "   ", "\n\t", "\u{3000}"])
  func whiteSpace(_ text: String) async throws {
    let test = try TestHandlers()
    await #expect(throws: BridgeError.clipboardRejected) {
      try await test.process(.text("https://example.org"), .text(text))
    }
  }

  @Test("Uptime is seconds since the given start and grows")
  func uptime() async throws {
    let test = try TestHandlers(startedAt: .now - .seconds(100))
    let first = try await test.handlers.getHealth(test.call).uptime
    let second = try await test.handlers.getHealth(test.call).uptime
    #expect(first >= 100 && first < 200)
    #expect(second > first)
  }

  @Test("Health names each module, ready, in the order of their start")
  func modules() async throws {
    let test = try TestHandlers()
    let health = try await test.handlers.getHealth(test.call)
    #expect(health.modules.map(\.name) == ["store", "config", "clipboard", "triggers", "hub", "events"])
    #expect(health.modules.allSatisfy { $0.state == .ready && $0.detail == nil })
    #expect(health.version.isEmpty == false)
  }

  @Test("A build is named by the SHA-256 of its executable, however often it is asked for")
  func buildHash() async throws {
    // The first example of FIPS 180-2 appendix B.
    #expect(BuildHash.name(of: Data("abc".utf8)) == "ba7816bf8f01cfea")
    let own = try BuildHash.name(of: Data(contentsOf: URL(filePath: "/proc/self/exe")))
    let test = try TestHandlers()
    for _ in 0..<2 { #expect(try await test.handlers.getHealth(test.call).buildHash == own) }
  }

  @Test("Heartbeats come from the bridge and say its uptime")
  func heartbeat() async throws {
    let heartbeat = try await TestHandlers(startedAt: .now - .seconds(100)).handlers.eventsHeartbeat()
    #expect(heartbeat.source == "bridge")
    #expect(heartbeat.data.uptime >= 100)
  }
}
