import ContractModel

/// Transfer-Encoding: `chunked` alone, once, in HTTP/1.1.
struct FramingCodingFamily: Family {
  let id = "framing-coding"
  let profile = Profile.http1
  let clauses = ["H1", "H13", "RFC 9112 section 6.1"]
  let sends = "unknown codings, several, chunked in disguise and in HTTP/1.0; behind each a second request"
  let right = "400 bad_request and the end of the connection; the second request is never answered"

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    guard let endpoint = ground.posted else { return [] }
    let head = ground.postHead(endpoint)
    let old = MalformedRequest(
      "http-1.0", "Transfer-Encoding in HTTP/1.0 is 400",
      ground.postHead(endpoint, version: "HTTP/1.0") + "Transfer-Encoding: chunked\r\n\r\n\(Self.chunks)")
    let plain = MalformedRequest(
      "without-body", "a Transfer-Encoding other than chunked is 400",
      ground.head + "Transfer-Encoding: gzip\r\n\r\n")
    return refusals(of: codings(head) + [old], subject: endpoint.name.value, on: ground)
      + refusals(of: [plain], subject: ground.name, on: ground)
  }

  private static let chunks = "2\r\n\(FramingGround.harmlessBody)\r\n0\r\n\r\n"

  private func codings(_ head: WireText) -> [MalformedRequest] {
    let values: [(String, String)] = [
      ("unknown", "xchunked"), ("longer", "chunkedx"), ("identity", "identity"), ("empty", ""),
      ("not-last", "chunked, identity"), ("gzip-chunked", "gzip, chunked"), ("chunked-gzip", "chunked, gzip"),
      ("twice-in-list", "chunked, chunked"), ("twice", "chunked\r\nTransfer-Encoding: chunked"),
      ("identity-and-chunked", "identity\r\nTransfer-Encoding: chunked"),
      ("chunked-and-unknown", "chunked\r\nTransfer-Encoding: x"), ("parameter", "chunked;q=1"),
      ("quoted", "\"chunked\""), ("single-quoted", "'chunked'"), ("vertical-tab", "\u{B}chunked"),
      ("form-feed", "chunked\u{C}"), ("two-words", "chunked x"), ("full-width", "\u{FF43}hunked"),
    ]
    return values.map { name, value in
      MalformedRequest(
        name, "several Transfer-Encodings, or one other than chunked, are 400",
        head + "Transfer-Encoding: \(value)\r\n\r\n\(Self.chunks)")
    }
  }
}
