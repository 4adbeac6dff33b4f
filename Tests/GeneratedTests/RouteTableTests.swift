import BridgeAPI
import Testing

@Suite("The routing table")
struct RouteTableTests {
  private func lookUp(_ path: String) -> RouteTable.Entry? { RouteTable.lookUp(path: Array(path.utf8))?.entry }

  @Test("finds an endpoint with its methods and what Allow says")
  func endpoint() throws {
    let entry = try #require(lookUp("/api/status/health"))
    #expect(entry.methods.map(\.method) == ["GET"])
    #expect(entry.methods.map(\.operation) == [StubHandlers().operations().firstIndex { $0.name == "get_health" }])
    #expect(entry.channel == nil)
    #expect(entry.allow == "GET, HEAD, OPTIONS")
  }

  @Test("a channel takes GET and OPTIONS, and has no HEAD")
  func channel() throws {
    let entry = try #require(lookUp("/events/ws"))
    #expect(entry.methods.isEmpty)
    #expect(entry.channel == 0)
    #expect(entry.allow == "GET, OPTIONS")
  }

  @Test(
    "finds nothing beside a route",
    arguments: [
      "", "/", "/api", "/api/status/health/", "/api/status/Health", "/api//status/health", "/api/status%2Fhealth",
      "/api/status/health%00", "/api/status/health%", "/api/status/healt%zz", "/api/status/%2e%2e/health",
    ])
  func nothing(_ path: String) { #expect(lookUp(path) == nil) }

  @Test("a percent-encoded letter is that letter")
  func encoded() { #expect(lookUp("/api/status/he%61lth") != nil) }
}
