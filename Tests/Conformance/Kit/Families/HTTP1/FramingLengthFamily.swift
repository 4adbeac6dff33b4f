import ContractModel

/// Content-Length: one number, or nothing that follows can be told from the body.
struct FramingLengthFamily: Family {
  let id = "framing-length"
  let profile = Profile.http1
  let clauses = ["H1", "H13", "RFC 9112 section 6.3", "RFC 9110 section 8.6"]
  let sends =
    "lengths that are several, no number, too large, or beside Transfer-Encoding; behind each a second request"
  let right = "400 bad_request and the end of the connection; the second request is never answered"

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    guard let endpoint = ground.posted else { return [] }
    let head = ground.postHead(endpoint)
    return refusals(
      of: several(head) + noNumbers(head) + withCoding(head) + [cut(head)], subject: endpoint.name.value, on: ground)
  }

  private static let body = FramingGround.harmlessBody

  private func several(_ head: WireText) -> [MalformedRequest] {
    [
      ("differing", "2\r\nContent-Length: 0"), ("differing-reversed", "0\r\nContent-Length: 2"),
      ("equal", "2\r\nContent-Length: 2"), ("equal-other-case", "2\r\ncontent-length: 2"), ("list-equal", "2, 2"),
      ("list-differing", "2, 0"), ("list-without-space", "2,2"),
      ("three", "2\r\nContent-Length: 2\r\nContent-Length: 2"),
    ].map { name, value in
      MalformedRequest(
        "several-\(name)", "several Content-Lengths are 400",
        head + "Content-Length: \(value)\r\n\r\n\(Self.body)")
    }
  }

  private func noNumbers(_ head: WireText) -> [MalformedRequest] {
    let values: [(String, String)] = [
      ("empty", ""), ("plus", "+2"), ("minus", "-2"), ("minus-zero", "-0"), ("hexadecimal", "0x2"), ("letters", "two"),
      ("trailing-letter", "2x"), ("fraction", "2.0"), ("exponent", "2e0"), ("quoted", "\"2\""), ("inner-space", "2 2"),
      ("underscore", "0_2"), ("comma", "2,"), ("leading-comma", ",2"), ("semicolon", "2;"), ("vertical-tab", "\u{B}2"),
      ("full-width-digit", "\u{FF12}"),
    ]
    let numbers = values.map { name, value in
      MalformedRequest(
        name, "a Content-Length that is no number is 400",
        head + "Content-Length: \(value)\r\n\r\n\(Self.body)")
    }
    // As a number of 64 bits the second would be 2: whoever wraps takes the marker for the next request. Whoever counts
    // beyond 64 bits finds a body that is over every limit.
    let overflows = [("20-digits", "99999999999999999999"), ("wrapping-to-2", "18446744073709551618")].map {
      name, value in
      MalformedRequest(
        name, "a Content-Length beyond 64 bits is 400, or 413 as a body over the limit",
        head + "Content-Length: \(value)\r\n\r\n\(Self.body)"
      ).or(.rejected(status: 413, code: "payload_too_large", violations: []))
    }
    return numbers + overflows
  }

  private func withCoding(_ head: WireText) -> [MalformedRequest] {
    [
      ("before", "Content-Length: 7\r\nTransfer-Encoding: chunked"),
      ("after", "Transfer-Encoding: chunked\r\nContent-Length: 7"),
      ("zero", "Transfer-Encoding: chunked\r\nContent-Length: 0"),
      ("unknown-coding", "Content-Length: 7\r\nTransfer-Encoding: xchunked"),
      ("identity", "Content-Length: 7\r\nTransfer-Encoding: identity"),
      ("upper-case", "CONTENT-LENGTH: 7\r\nTRANSFER-ENCODING: CHUNKED"),
    ].map { name, fields in
      MalformedRequest(
        "with-coding-\(name)", "Content-Length with Transfer-Encoding is 400",
        head + "\(fields)\r\n\r\n2\r\n\(Self.body)\r\n0\r\n\r\n"
      ).citing("RFC 9112 section 6.1")
    }
  }

  private func cut(_ head: WireText) -> MalformedRequest {
    MalformedRequest(
      "cut-off", "a body shorter than its Content-Length is no request",
      head + "Content-Length: 100\r\n\r\n\(Self.body)"
    ).citing("RFC 9112 section 8").cutOff()
  }
}
