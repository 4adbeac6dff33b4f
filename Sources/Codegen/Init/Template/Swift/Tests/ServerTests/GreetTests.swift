import NewBridgeAPI
import Testing

@testable import NewBridgeServer

@Suite("greet")
struct GreetTests {
  @Test("greets by name, and announces who was greeted")
  func greeting() async throws {
    let reply = try await Handlers().greet(
      GreetRequest(name: "Ada"), BridgeCall(traceID: "0af7651916cd43dd8448eb211c80319c"))
    #expect(reply.response == GreetResponse(greeting: "Hello, Ada"))
    #expect(reply.greeted == GreetedData(name: "Ada"))
  }
}
