import BridgeAPI
import Testing

@Suite("The URL of a bridge")
struct AddressTests {
  @Test("leads to loopback literals, unless any host is allowed")
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
}
