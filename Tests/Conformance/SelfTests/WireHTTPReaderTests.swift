import Testing

@testable import ConformanceKit

@Suite("The HTTP reader reads answers")
struct WireHTTPReaderTests {
  @Test("with a Content-Length")
  func contentLength() {
    WireHTTPReading.check("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", gives: ["200 OK [hello]"])
  }

  @Test("with an empty reason phrase and with bytes above 127 in it")
  func reasonPhrases() {
    WireHTTPReading.check("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", gives: ["200  []"])
    WireHTTPReading.check("HTTP/1.1 404 Für nichts\r\nContent-Length: 0\r\n\r\n", gives: ["404 Für nichts []"])
  }

  @Test("in chunks, with extensions and trailers")
  func chunks() throws {
    let text =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0A \t;x\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n"
    WireHTTPReading.check(text, gives: ["200 OK [abc0123456789]"])
    #expect(try WireHTTPReading.one(text).trailers.map(\.name) == ["X-Sum"])
  }

  @Test("up to the end of the connection where nothing else says how long they are")
  func untilClose() {
    WireHTTPReading.check("HTTP/1.1 200 OK\r\n\r\nto the end", closed: true, gives: ["200 OK [to the end] close"])
    WireHTTPReading.check("HTTP/1.1 200 OK\r\n\r\nto the", gives: [])
  }

  @Test("without content to HEAD, and of status 204 and 304")
  func withoutContent() {
    WireHTTPReading.check(
      "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", answering: ["HEAD"], gives: ["200 OK []"])
    WireHTTPReading.check("HTTP/1.1 204 No Content\r\nAllow: GET\r\n\r\n", gives: ["204 No Content []"])
    WireHTTPReading.check("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", gives: ["304 Not Modified []"])
  }

  @Test("one after another on one connection")
  func pipelined() {
    let first = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na"
    let second = "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nb\r\n0\r\n\r\n"
    let third = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n"
    WireHTTPReading.check(
      first + second + third, answering: ["GET", "POST", "HEAD"],
      gives: ["200 OK [a]", "404 Not Found [b]", "200 OK []"])
  }

  @Test("behind interim answers, which it lists")
  func interim() throws {
    let text =
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    WireHTTPReading.check(text, answering: ["POST"], gives: ["200 OK [ok]"])
    let answer = try WireHTTPReading.one(text, answering: "POST")
    #expect(answer.informational == [100, 103])
    #expect(answer.values("Link").isEmpty)
  }

  @Test("of status 101, and leaves what follows to the other protocol")
  func switchingProtocols() throws {
    var reader = HTTPResponseReader()
    reader.receive(Array("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\u{01}\u{02}".utf8))
    guard case .response(let answer) = reader.next(answering: "GET") else {
      Issue.record("no answer")
      return
    }
    #expect(answer.status == 101)
    #expect(reader.takeLeftover() == [1, 2])
  }

  @Test("with names compared without case and white space round values left out")
  func fields() throws {
    let answer = try WireHTTPReading.one(
      "HTTP/1.1 200 OK\r\nX-A:one\r\nx-a: \t two words \t\r\nAllow: GET,  HEAD ,, OPTIONS\r\nX-Empty:\r\nContent-Length:0\r\n\r\n"
    )
    #expect(answer.values("X-a") == ["one", "two words"])
    #expect(answer.values("x-empty") == [""])
    #expect(answer.listMembers("allow") == ["get", "head", "options"])
  }

  @Test("and keeps their head byte for byte")
  func rawHead() throws {
    let head = "HTTP/1.1 200 OK\r\nx-a:  b \r\nContent-Length: 2\r\n\r\n"
    #expect(try WireHTTPReading.one(head + "hi").rawHead == Array(head.utf8))
  }

  @Test("and knows which end their connection")
  func closing() {
    let body = "Content-Length: 0\r\n\r\n"
    WireHTTPReading.check("HTTP/1.1 200 OK\r\nConnection: Close\r\n\(body)", gives: ["200 OK [] close"])
    WireHTTPReading.check("HTTP/1.1 200 OK\r\nConnection: x, close\r\n\(body)", gives: ["200 OK [] close"])
    WireHTTPReading.check("HTTP/1.0 200 OK\r\n\(body)", gives: ["200 OK [] close"])
    WireHTTPReading.check("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n\(body)", gives: ["200 OK []"])
  }

  @Test("in time proportional to their length, however small the pieces")
  func manyPieces() {
    let body = String(repeating: "x", count: 300_000)
    var reader = HTTPResponseReader()
    for byte in Array("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n\(body)".utf8.dropLast()) {
      reader.receive([byte])
      guard case .needMore = reader.next(answering: "GET") else {
        Issue.record("complete before its end")
        return
      }
    }
    reader.receive([0x78])
    guard case .response(let answer) = reader.next(answering: "GET") else {
      Issue.record("not complete at its end")
      return
    }
    #expect(answer.body.count == 300_000)
  }
}
