import Testing

@testable import ConformanceKit

@Suite("The HTTP reader calls out")
struct WireHTTPFaultTests {
  private static let ok = "HTTP/1.1 200 OK\r\n"

  @Test(
    "status lines that are none",
    arguments: [
      "<html>not found</html>\r\n", "HTTP/2 200 OK\r\n", "HTTP/1.2 200 OK\r\n", "http/1.1 200 OK\r\n",
      " HTTP/1.1 200 OK\r\n", "\r\nHTTP/1.1 200 OK\r\n", "SSH-2.0-OpenSSH_9.2\r\n",
    ])
  func version(_ text: String) {
    WireHTTPReading.checkFault(text, holds: "not with HTTP/1.1")
  }

  @Test(
    "statuses that are none",
    arguments: [
      "HTTP/1.1 200\r\n", "HTTP/1.1  200 OK\r\n", "HTTP/1.1 20 OK\r\n", "HTTP/1.1 2000 OK\r\n", "HTTP/1.1 2x0 OK\r\n",
    ])
  func status(_ text: String) {
    WireHTTPReading.checkFault(text, holds: "is not `version status reason`")
  }

  @Test("statuses out of range and control characters in the reason")
  func statusRange() {
    WireHTTPReading.checkFault("HTTP/1.1 600 No\r\n", holds: "outside 100 to 599")
    WireHTTPReading.checkFault("HTTP/1.1 099 No\r\n", holds: "outside 100 to 599")
    WireHTTPReading.checkFault("HTTP/1.1 200 O\u{07}K\r\n", holds: "control character")
  }

  @Test("bare LF and bare CR, as soon as they are there")
  func lineEnds() {
    WireHTTPReading.checkFault("HTTP/1.1 200 OK\n", holds: "bare LF")
    WireHTTPReading.checkFault(Self.ok + "A: b\n", holds: "bare LF")
    WireHTTPReading.checkFault(Self.ok + "A: b\rc", holds: "bare CR")
    WireHTTPReading.checkFault(Self.ok + "A: b\r\r\n", holds: "bare CR")
  }

  @Test("field lines that are none")
  func fieldLines() {
    WireHTTPReading.checkFault(Self.ok + "A: b\r\n folded\r\n", holds: "obs-fold")
    WireHTTPReading.checkFault(Self.ok + "no colon\r\n", holds: "no colon")
    WireHTTPReading.checkFault(Self.ok + "A : b\r\n", holds: "no token")
    WireHTTPReading.checkFault(Self.ok + ": b\r\n", holds: "no token")
    WireHTTPReading.checkFault(Self.ok + "A(: b\r\n", holds: "no token")
    WireHTTPReading.checkFault(Self.ok + "A: b\u{00}c\r\n", holds: "control character")
    WireHTTPReading.checkFault(Self.ok + "A: b\u{7F}\r\n", holds: "control character")
  }

  @Test("ambiguous framing")
  func ambiguousFraming() {
    let lengthAndChunked = Self.ok + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
    WireHTTPReading.checkFault(lengthAndChunked, holds: "both Content-Length and Transfer-Encoding")
    WireHTTPReading.checkFault(lengthAndChunked, holds: "both Content-Length", answering: "HEAD")
    for twice in ["Content-Length: 1\r\nContent-Length: 2\r\n\r\n", "Content-Length: 1\r\ncontent-length: 1\r\n\r\n"] {
      WireHTTPReading.checkFault(Self.ok + twice, holds: "several Content-Lengths")
    }
    for coding in ["gzip", "gzip, chunked", "chunked, chunked", "chunked x", ""] {
      WireHTTPReading.checkFault(Self.ok + "Transfer-Encoding: \(coding)\r\n\r\n", holds: "not chunked alone")
    }
    WireHTTPReading.checkFault("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", holds: "HTTP/1.0")
  }

  @Test("lengths that are no number or too large", arguments: ["", "+1", "-1", "0x1", "1, 1", "1 1", "1.0"])
  func contentLength(_ value: String) {
    WireHTTPReading.checkFault(Self.ok + "Content-Length: \(value)\r\n\r\n", holds: "not a number")
    WireHTTPReading.checkFault(
      Self.ok + "Content-Length: 99999999999999999999999\r\n\r\n", holds: "more than the 67108864")
  }

  @Test("framing where there is no content", arguments: ["100 Continue", "101 Switching Protocols", "204 No Content"])
  func framingWithoutContent(_ status: String) {
    WireHTTPReading.checkFault("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n", holds: "has Content-Length")
    WireHTTPReading.checkFault(
      "HTTP/1.1 \(status)\r\nTransfer-Encoding: chunked\r\n\r\n", holds: "has Transfer-Encoding")
  }

  @Test("chunk sizes that are none", arguments: ["", "x", "-1", "+1", "0x1", " 1", "1 2", "1\u{00}"])
  func chunkSize(_ size: String) {
    WireHTTPReading.checkFault(
      Self.ok + "Transfer-Encoding: chunked\r\n\r\n\(size)\r\n", holds: "no chunk size")
  }

  @Test("chunks that overflow or are longer than they say")
  func chunks() {
    let head = Self.ok + "Transfer-Encoding: chunked\r\n\r\n"
    WireHTTPReading.checkFault(head + "FFFFFFFFFFFFFFFFFF\r\n", holds: "more than the 67108864")
    WireHTTPReading.checkFault(head + "3\r\nabcd\r\n", holds: "longer than its size")
    WireHTTPReading.checkFault(head + "3\r\nabc\n", holds: "longer than its size")
    WireHTTPReading.checkFault(head + "3\nabc", holds: "bare LF")
    WireHTTPReading.checkFault(head + "0\r\nno trailer\r\n", holds: "no colon")
  }

  @Test("answers that the end of the connection cuts")
  func cutShort() {
    WireHTTPReading.checkFault("HTTP/1.1 20", holds: "in its status line", closed: true)
    WireHTTPReading.checkFault(Self.ok + "A: b\r\n", holds: "in its fields", closed: true)
    WireHTTPReading.checkFault(
      Self.ok + "Content-Length: 5\r\n\r\nab", holds: "3 bytes before its Content-Length", closed: true)
    WireHTTPReading.checkFault(
      Self.ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", holds: "before its last chunk", closed: true)
  }

  @Test("heads without end")
  func endlessHead() {
    var reader = HTTPResponseReader()
    reader.receive(Array(Self.ok.utf8))
    for _ in 0..<100 {
      reader.receive(Array("A: \(String(repeating: "b", count: 1_000))\r\n".utf8))
      guard case .malformed(let reason) = reader.next(answering: "GET") else { continue }
      #expect(reason.contains("longer than the 65536"))
      return
    }
    Issue.record("100 KB of head were read")
  }

  @Test("a fault once and for all")
  func staysMalformed() {
    WireHTTPReading.check(
      "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nrubbish\r\n", answering: ["GET", "GET"], gives: ["200 OK []"],
      then: .fault("the status line begins \"rubbish\", not with HTTP/1.1 (RFC 9112 section 4)"))
    var reader = HTTPResponseReader()
    reader.receive(Array("rubbish\r\n".utf8))
    _ = reader.next(answering: "GET")
    reader.receive(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".utf8))
    guard case .malformed = reader.next(answering: "GET") else {
      Issue.record("it read on behind a fault")
      return
    }
  }
}
