import Testing

@testable import ConformanceKit

@Suite("What the proxy reads of requests and answers")
struct ProveTrackerTests {
  @Test("Requests are found however they are split, whatever their framing")
  func requests() {
    let text =
      "GET /a HTTP/1.1\r\nHost: x\r\n\r\nPOST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
      + "POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2;x=1\r\nde\r\n1\r\nf\r\n0\r\nT: 1\r\n\r\n"
      + "GET /d HTTP/1.1\r\nHost: x\r\n\r\n"
    var tracker = RequestTracker()
    for byte in text.utf8 { tracker.receive([byte]) }
    let requests = (0..<4).compactMap { _ in tracker.takeNext() }
    #expect(requests.map(\.target) == ["/a", "/b", "/c", "/d"])
    #expect(requests.map { $0.body.map { String(decoding: $0, as: UTF8.self) } } == ["", "abc", "def", ""])
  }

  @Test(
    "Framing that no server may take is named",
    arguments: [
      (
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "content-length-and-transfer-encoding"
      ),
      ("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "several-content-lengths"),
      ("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\n", "content-length-value"),
      ("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", "transfer-encoding-value"),
      ("GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", "obs-fold"), ("GET / HTTP/1.1\nHost: x\n\n", "bare-lf"),
      ("GET / HTTP/1.1\r\nHost : x\r\n\r\n", "space-before-colon"), ("GET / HTTP/1.1\r\nA: b\r\n\r\n", "no-host"),
      ("GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n", "several-hosts"),
      ("GET / HTTP/1.2\r\nHost: x\r\n\r\n", "version"),
      ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\nab\r\n", "chunk-size"),
    ])
  func framing(_ text: String, _ fault: String) {
    var tracker = RequestTracker()
    tracker.receive(Array(text.utf8))
    #expect(tracker.takeNext()?.framingFaults.contains(fault) == true)
  }

  @Test("What follows a handshake belongs to the channel if it is answered with 101")
  func upgrade() {
    var tracker = RequestTracker()
    tracker.receive(Array((ProveFixture.handshake + "early").utf8))
    #expect(tracker.decideUpgrade(true) == Array("early".utf8))
    var other = RequestTracker()
    other.receive(Array((ProveFixture.handshake + "GET /x HTTP/1.1\r\nHost: x\r\n\r\n").utf8))
    #expect(other.decideUpgrade(false).isEmpty)
    #expect([other.takeNext()?.target, other.takeNext()?.target] == ["/events", "/x"])
  }

  @Test("Answers are cut from a stream with their own bytes, interim ones apart")
  func answers() throws {
    let interim = "HTTP/1.1 100 Continue\r\n\r\n"
    let first = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n"
    let second = "HTTP/1.1 204 No\r\n\r\n"
    var cutter = AnswerCutter()
    var pieces: [String] = []
    for byte in (interim + first + second).utf8 {
      cutter.receive([byte])
      while let piece = cutter.next(answering: "GET") {
        switch piece {
        case .interim(let raw), .answer(_, let raw), .unreadable(let raw):
          pieces.append(String(decoding: raw, as: UTF8.self))
        }
      }
    }
    #expect(pieces == [interim, first, second])
  }

  @Test("A proxy passes bytes and the end of a connection on")
  func sockets() throws {
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
    let server = try WireScriptedServer.serve(.expect("\r\n\r\n"), .write(answer))
    let proxy = try MutatingProxy(before: server.address, on: ProxyStage(try CoreFixture.contract()))
    defer { proxy.close() }
    let connection = try HTTPConnection(to: proxy.address, within: .seconds(5))
    let seen = try connection.exchange(
      Array("GET / HTTP/1.1\r\nHost: x\r\n\r\n".utf8), method: "GET", within: .seconds(5))
    #expect(seen.body == Array("ok".utf8))
    #expect(try connection.isClosedByServer(within: .seconds(5)))
  }
}
