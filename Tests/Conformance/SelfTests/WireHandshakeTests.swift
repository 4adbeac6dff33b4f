import Testing

@testable import ConformanceKit

@Suite("The opening handshake")
struct WireHandshakeTests {
  private static let request = WebSocketHandshake.request(path: "/events/ws", authority: "127.0.0.1:5001")

  private static func answer(_ fields: String) throws -> HTTPResponse {
    try WireHTTPReading.one("HTTP/1.1 101 Switching Protocols\r\n\(fields)\r\n")
  }

  @Test("is written as in RFC 6455 section 4.1")
  func request() {
    #expect(
      String(decoding: Self.request, as: UTF8.self) == """
        GET /events/ws HTTP/1.1\r
        Host: 127.0.0.1:5001\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        Sec-WebSocket-Version: 13\r
        \r

        """)
  }

  @Test("can be written wrongly on purpose")
  func replacedFields() {
    let request = WebSocketHandshake.request(
      path: "/e", authority: "a:1", extraFields: [("Origin", "http://evil.example")],
      replacing: ["Sec-WebSocket-Key": nil, "Sec-WebSocket-Version": "12"])
    #expect(
      String(decoding: request, as: UTF8.self)
        == "GET /e HTTP/1.1\r\nHost: a:1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 12\r\n"
        + "Origin: http://evil.example\r\n\r\n")
  }

  @Test("expects the accept value that belongs to each key")
  func accepts() {
    for (index, pair) in WebSocketHandshake.keyPairs.enumerated() {
      let request = WebSocketHandshake.request(path: "/", authority: "a:1", pair: index)
      #expect(WebSocketHandshake.expectedAccept(to: request) == pair.accept)
    }
    #expect(Set(WebSocketHandshake.keyPairs.map(\.accept)).count == WebSocketHandshake.keyPairs.count)
    #expect(WebSocketHandshake.keyPairs.first?.accept == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
  }

  @Test("accepts a right 101, its words in any case")
  func rightAnswer() throws {
    let answer = try Self.answer(
      "upgrade: WebSocket\r\nConnection: keep-alive, UPGRADE\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
    #expect(WebSocketHandshake.fault(in: answer, to: Self.request) == nil)
  }

  @Test(
    "calls out a wrong 101",
    arguments: [
      ("Connection: Upgrade\r\n", "no Upgrade"),
      ("Upgrade: websocket\r\n", "no Connection"),
      ("Upgrade: websocket\r\nConnection: Upgrade\r\n", "Sec-WebSocket-Accept []"),
      (
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: dnLxFQzTdSosrfW9Bq0vC1EBc9Q=\r\n",
        "not s3pP"
      ),
      ("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Extensions: x\r\n", "an extension"),
      ("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: x\r\n", "a subprotocol"),
    ])
  func wrongAnswer(_ fields: String, _ part: String) throws {
    let fault = WebSocketHandshake.fault(in: try Self.answer(fields), to: Self.request)
    #expect(fault?.contains(part) == true)
  }
}
