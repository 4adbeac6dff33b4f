/// The opening handshake of RFC 6455 section 4, without SHA-1: the keys and what they must be answered with are constants.
enum WebSocketHandshake {
  /// A `Sec-WebSocket-Key` and the `Sec-WebSocket-Accept` that answers it.
  struct KeyPair: Sendable {
    let key: String
    let accept: String
  }

  /// The first is that of RFC 6455 section 1.3; one would be too few, a server could have it written in.
  static let keyPairs = [
    KeyPair(key: "dGhlIHNhbXBsZSBub25jZQ==", accept: "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
    KeyPair(key: "TYUzp1YN0tAmNECj8ubSag==", accept: "dnLxFQzTdSosrfW9Bq0vC1EBc9Q="),
    KeyPair(key: "ZqKrqNov+88paXwRZzAqYQ==", accept: "NPl1xHbvqHgdAhK2bDUQWqBrbpo="),
    KeyPair(key: "gZGcg1M8C4h3cHkcBpmPRg==", accept: "iJAQUxE2m8sXqzyPtbq2O5nkFJc="),
    KeyPair(key: "q+VOjN1QVM89QNuwcjsaYw==", accept: "VEmg0k7pym6t1Gq6oNV0cm/M50I="),
    KeyPair(key: "31hYKTqWAaHN6htUPOmqBg==", accept: "rE0sgscRj3H/dwucReaIklJfJng="),
    KeyPair(key: "JTcvqoMrmhYNY3AGUAxFnw==", accept: "PdQ1ykTraNOYuR+UstdXgGNzpuI="),
    KeyPair(key: "QNaMN8Yyb3plczGaQMdHKg==", accept: "QpAn2mXSkUgxKv2uHP53HxETExY="),
  ]

  /// The bytes of an opening request; `pair` counts round `keyPairs`, `replacing` puts other values
  /// (nil: leaves the field out) for the handshake's own fields, named exactly as here.
  static func request(
    path: String, authority: String, pair: Int = 0, extraFields: [(String, String)] = [],
    replacing: [String: String?] = [:]
  ) -> [UInt8] {
    let key = keyPairs[Int(pair.magnitude % UInt(keyPairs.count))].key
    let own = [
      ("Host", authority), ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Key", key),
      ("Sec-WebSocket-Version", "13"),
    ]
    let fields = own.compactMap { name, value in
      replacing[name, default: value].map { (name, $0) }
    }
    let lines = (fields + extraFields).map { "\($0): \($1)\r\n" }
    return Array("GET \(path) HTTP/1.1\r\n\(lines.joined())\r\n".utf8)
  }

  /// What is wrong with a 101, or nil; `request` is what it answers. The request offers neither extension nor
  /// subprotocol, so the answer may name none (RFC 6455 section 4.1).
  static func fault(in response: HTTPResponse, to request: [UInt8]) -> String? {
    if response.listMembers("Upgrade") != ["websocket"] { return "the 101 has no Upgrade: websocket" }
    if !response.listMembers("Connection").contains("upgrade") { return "the 101 has no Connection: Upgrade" }
    if !response.values("Sec-WebSocket-Extensions").isEmpty { return "the 101 names an extension that was not offered" }
    if !response.values("Sec-WebSocket-Protocol").isEmpty { return "the 101 names a subprotocol that was not offered" }
    guard let accept = expectedAccept(to: request) else { return nil }
    let given = response.values("Sec-WebSocket-Accept")
    return given == [accept] ? nil : "the 101 has Sec-WebSocket-Accept \(given), not \(accept)"
  }

  /// What must be answered to the key in `request`; nil where it has none of `keyPairs`.
  static func expectedAccept(to request: [UInt8]) -> String? {
    let name = "sec-websocket-key:"
    let lines = String(decoding: request, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    guard let line = lines.prefix(while: { !$0.isEmpty }).first(where: { $0.lowercased().hasPrefix(name) }) else {
      return nil
    }
    let key = line.dropFirst(name.count).drop { $0 == " " }
    return keyPairs.first { $0.key == key }?.accept
  }
}
