import NIOHTTP1
import Testing

@testable import BridgeRuntime

@Suite("Where requests begin")
struct RequestBoundaryTests {
  private static let get = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n"

  /// Steps through `text`, given in pieces of `size` bytes; a head whose content follows is told by `content`.
  private func forwarded(_ text: String, inPiecesOf size: Int, _ content: RequestBoundary.Content) -> [String] {
    var boundary = RequestBoundary(longestLine: 100)
    var (requests, current, held): ([String], [UInt8], [UInt8]) = ([], [], [])
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      var rest = held + bytes[start..<min(start + size, bytes.count)]
      held = []
      while !rest.isEmpty {
        let step = rest.withUnsafeBytes { boundary.step($0) }
        switch step {
        case .hold:
          held = rest
          rest = []
        case .skip(let count): rest.removeFirst(count)
        case .refuse(let error): return requests + ["refused: \(error.rawValue)"]
        case .forward(let count):
          current += rest.prefix(count)
          rest.removeFirst(count)
          let soFar = String(decoding: current, as: UTF8.self)
          if soFar.hasSuffix("\r\n\r\n"), !soFar.dropLast(4).contains("\r\n\r\n") { boundary.headEnded(content) }
          if soFar.hasSuffix("~") || content == .length(0) && soFar.hasSuffix("\r\n\r\n") {
            requests.append(soFar)
            current = []
          }
        }
      }
    }
    return requests
  }

  @Test("However the bytes are cut, each request is forwarded by itself", arguments: [1, 2, 3, 7, 1000])
  func pipelined(size: Int) {
    #expect(forwarded(Self.get + "\r\n" + Self.get, inPiecesOf: size, .length(0)) == [Self.get, Self.get])
  }

  @Test("Behind a body of a known length the next line is looked at", arguments: [1, 2, 3, 7, 1000])
  func length(size: Int) {
    let post = "POST / HTTP/1.1\r\n\r\nGET  /~"
    #expect(forwarded(post + post + "GET  / x", inPiecesOf: size, .length(7)) == [post, post])
    #expect(
      forwarded(post + "GET  / HTTP/1.1\r\n", inPiecesOf: size, .length(7)) == [post, "refused: bad_request"])
  }

  @Test("Behind a chunked body with extensions and trailers the next line is looked at", arguments: [1, 2, 3, 7, 1000])
  func chunked(size: Int) {
    let post = "POST / HTTP/1.1\r\n\r\n"
    let chunks = "4;a=0\r\n\r\n\r\n\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n"
    #expect(
      forwarded(post + chunks + "GET  / HTTP/1.1\r\n", inPiecesOf: size, .chunked) == ["refused: bad_request"])
  }

  @Test(
    "A line that is not method, space, target, space, version of HTTP is refused",
    arguments: [
      "GET  / HTTP/1.1\r\n", "GET /  HTTP/1.1\r\n", " GET / HTTP/1.1\r\n", "GET / HTTP/1.1 \r\n", "GET /\r\n",
      "GET\r\n",
      "GET / RTSP/1.1\r\n", "GET / http/1.1\r\n", "\n", "\rGET / HTTP/1.1\r\n", "GET / HTTP/1.1\n",
    ])
  func refused(line: String) {
    #expect(forwarded(line, inPiecesOf: 1, .length(0)) == ["refused: bad_request"])
  }

  @Test("A line that is far too long is refused, whole or not", arguments: ["", " HTTP/1.1\r\n"])
  func tooLong(rest: String) {
    let line = "GET /\(String(repeating: "x", count: 200))"
    #expect(forwarded(line + rest, inPiecesOf: 1000, .length(0)) == ["refused: uri_too_long"])
  }

  @Test(
    "A line of the longest length is taken and a longer one is not, however it is cut", arguments: [1, 3, 101, 1000])
  func longest(size: Int) {
    let line = "GET /\(String(repeating: "x", count: 86)) HTTP/1.1"
    #expect(line.utf8.count == 100)
    #expect(forwarded(line + "\r\n\r\n", inPiecesOf: size, .length(0)) == [line + "\r\n\r\n"])
    #expect(forwarded(line + "x\n", inPiecesOf: size, .length(0)) == ["refused: uri_too_long"])
  }

  @Test("Behind what is not HTTP everything is forwarded")
  func endless() {
    #expect(forwarded("GET / HTTP/1.1\r\n\r\n\n\n~", inPiecesOf: 1, .endless) == ["GET / HTTP/1.1\r\n\r\n\n\n~"])
  }
}
