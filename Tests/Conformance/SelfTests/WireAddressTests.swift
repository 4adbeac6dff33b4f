import Testing

@testable import ConformanceKit

@Suite("Addresses")
struct WireAddressTests {
  @Test("are read from authorities and URLs")
  func reading() {
    #expect(HostPort(authority: "127.0.0.1:5001") == HostPort(host: "127.0.0.1", port: 5001))
    #expect(HostPort(authority: "[::1]:80") == HostPort(host: "::1", port: 80))
    #expect(HostPort(url: "http://localhost:5001/") == HostPort(host: "localhost", port: 5001))
    #expect(HostPort(authority: "[::1]:80")?.authority == "[::1]:80")
  }

  @Test(
    "that are none are refused",
    arguments: [
      "", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536", "127.0.0.1:+1", ":5001", "::1:80",
      "[127.0.0.1]:80", "example.org:80", "127.0.0.1:5001/x", "user@127.0.0.1:1",
    ])
  func refusing(_ text: String) {
    #expect(HostPort(authority: text) == nil)
    #expect(HostPort(url: "http://\(text)") == nil)
  }

  @Test("of this machine alone are told from others")
  func loopback() {
    for host in ["127.0.0.1", "127.255.0.9", "::1", "localhost", "LOCALHOST", "::ffff:127.0.0.1"] {
      #expect(HostPort(host: host, port: 1).isLoopback, "\(host)")
    }
    for host in ["0.0.0.0", "::", "192.168.0.1", "128.0.0.1", "fe80::1", "::ffff:10.0.0.1", "evil.example", ""] {
      #expect(!HostPort(host: host, port: 1).isLoopback, "\(host)")
    }
  }
}

@Suite("Deadlines")
struct WireDeadlineTests {
  @Test("round up to whole milliseconds, so that no wait ends early")
  func rounding() {
    #expect(Deadline(after: .zero).pollTimeout == 0)
    #expect(Deadline(after: .zero).hasPassed)
    #expect(Deadline(after: .seconds(-5)).hasPassed)
    #expect(Deadline.wholeMilliseconds(of: .microseconds(1)) == 1)
    #expect(Deadline.wholeMilliseconds(of: .milliseconds(1_500)) == 1_500)
    #expect(Deadline.wholeMilliseconds(of: .microseconds(1_500_001)) == 1_501)
    #expect(Deadline(after: .seconds(Int64.max / 2)).pollTimeout > 86_000_000)
  }
}
