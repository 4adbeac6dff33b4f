import BridgeAPI
import BridgeClient
import Foundation
import Testing

@Suite("A request", .timeLimit(.minutes(1)))
struct RequestTests {
  @Test("holds the token where the endpoint asks for it, and nowhere else")
  func tokens() async throws {
    let workspace = #"{"status":"ok","revision":1,"workspace":{"spaces":[],"rules":[],"triggers":[]}}"#
    let server = try ScriptedServer(Scripts.answers(200, Scripts.health), Scripts.answers(200, workspace))
    let client = try client(server.url)
    _ = try await client.getHealth()
    _ = try await client.getWorkspace()
    #expect(server.requests.map { $0.headers["authorization"] } == [nil, "Bearer \(token)"])
    #expect(server.requests[0].line == "GET /api/status/health HTTP/1.1")
    #expect(server.requests[0].headers["host"] == "127.0.0.1:\(server.port)")
  }

  @Test("over the endpoint's limit is not sent")
  func tooLarge() async throws {
    let server = try ScriptedServer(Scripts.drops)
    let client = try client(server.url)
    let space = Space(id: "a", title: String(repeating: "a", count: 8_000_001))
    let error = try await failure { () async throws(BridgeClientError) in
      try await client.updateConfig(revision: 1, workspace: Workspace(spaces: [space], rules: [], triggers: []))
    }
    #expect(error.reason == .requestTooLarge)
    #expect(error.what.hasSuffix("bytes, the contract allows 8000000; nothing was sent"))
    #expect(server.requests.isEmpty)
  }

  @Test("goes to loopback literals, unless any host is allowed")
  func addresses() throws {
    for url in ["http://127.0.0.1:5001", "http://127.0.0.1:5001/", "http://[::1]:5001", "http://127.0.0.1"] {
      #expect(throws: Never.self) { try BridgeAddress(url) }
    }
    for url in ["http://localhost:5001", "http://127.0.0.2:5001", "http://example.org"] {
      let fault = try #require(throws: BridgeAddress.Fault.self) { try BridgeAddress(url) }
      #expect(fault.description.contains("may lead to another machine"))
      #expect(throws: Never.self) { try BridgeAddress(url, allowsAnyHost: true) }
    }
    for url in [
      "https://127.0.0.1:5001", "http://u@127.0.0.1:1", "http://127.0.0.1:0", "http://127.0.0.1:65536", "http://",
      "http://127.0.0.1:5001/api", "http://127.0.0.1?x", "http://[::1", "http://127.0.0.1:", "127.0.0.1:5001",
    ] {
      #expect(throws: BridgeAddress.Fault.self) { try BridgeAddress(url, allowsAnyHost: true) }
    }
  }

  @Test("is not made with what is no token, which is not told")
  func badTokens() {
    for text in ["", "a\n", "a b", "=", "ä", String(repeating: "a", count: 4097)] {
      let fault = #expect(throws: BridgeAPI.BridgeClient.TokenFault.self) {
        try BridgeAPI.BridgeClient(token: text, transport: NIOBridgeTransport())
      }
      #expect(fault?.description.hasPrefix("a token is letters") == true)
    }
  }

  @Test("comes from a client that hides its token")
  func descriptions() throws {
    let client = try client("http://127.0.0.1:1")
    var dumped = "\(client) \(String(reflecting: client))"
    dump(client, to: &dumped)
    #expect(!dumped.contains(token))
  }
}
