/// How the end of an answer's content is found (RFC 9112 section 6.3).
enum HTTPBodyFraming: Equatable {
  case none
  case length(Int)
  case chunked
  case untilClose

  // No answer of a bridge comes near it; a server gone wild must not exhaust the kit.
  static let maximumBody = 64 * 1_024 * 1_024

  /// Decides from a final answer's head and the method of the request; ambiguous framing is a fault.
  static func of(_ response: HTTPResponse, answering method: String) throws(HTTPFault) -> HTTPBodyFraming {
    let codings = response.listMembers("Transfer-Encoding")
    let length = try contentLength(response.values("Content-Length"))
    try refuseAmbiguity(response, codings: codings, hasLength: length != nil)
    if method == "HEAD" || response.status < 200 || response.status == 204 || response.status == 304 { return .none }
    if !codings.isEmpty { return .chunked }
    return length.map(HTTPBodyFraming.length) ?? .untilClose
  }

  private static func refuseAmbiguity(
    _ response: HTTPResponse, codings: [String], hasLength: Bool
  ) throws(HTTPFault) {
    let hasCoding = !response.values("Transfer-Encoding").isEmpty
    if hasCoding && hasLength {
      throw HTTPFault("the answer has both Content-Length and Transfer-Encoding (RFC 9112 section 6.2)")
    }
    if hasCoding && codings != ["chunked"] {
      throw HTTPFault(
        "Transfer-Encoding is \(codings.joined(separator: ", ")), not chunked alone (RFC 9112 section 6.1)")
    }
    if hasCoding && response.version == "HTTP/1.0" {
      throw HTTPFault("an HTTP/1.0 answer has Transfer-Encoding (RFC 9112 section 6.1)")
    }
    if (hasCoding || hasLength) && (response.status < 200 || response.status == 204) {
      let name = hasCoding ? "Transfer-Encoding" : "Content-Length"
      throw HTTPFault("a \(response.status) answer has \(name) (RFC 9110 section 8.6, RFC 9112 section 6.1)")
    }
  }

  private static func contentLength(_ values: [String]) throws(HTTPFault) -> Int? {
    guard let value = values.first else { return nil }
    guard values.count == 1 else { throw HTTPFault("the answer has several Content-Lengths (RFC 9112 section 6.3)") }
    guard !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw HTTPFault(
        "Content-Length is \(HTTPStatusLine.quote(value.utf8.prefix(40))), not a number (RFC 9110 section 8.6)")
    }
    guard let length = Int(value), length <= maximumBody else {
      throw HTTPFault("Content-Length \(value.prefix(40)) is more than the \(maximumBody) bytes that are read")
    }
    return length
  }
}
