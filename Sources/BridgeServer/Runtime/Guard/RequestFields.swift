import NIOHTTP1

/// The field lines of a request that the server looks at, gathered in one pass.
struct RequestFields {
  private(set) var host = FieldOccurrence()
  private(set) var origin = FieldOccurrence()
  private(set) var fetchSite = FieldOccurrence()
  private(set) var authorization = FieldOccurrence()
  private(set) var contentEncoding = FieldOccurrence()
  private(set) var contentType = FieldOccurrence()
  private(set) var contentLength = FieldOccurrence()
  private(set) var transferEncoding = FieldOccurrence()
  private(set) var expectation = FieldOccurrence()
  private(set) var traceParent = FieldOccurrence()
  private(set) var connection = FieldOccurrence()
  private(set) var upgrade = FieldOccurrence()
  private(set) var webSocketKey = FieldOccurrence()
  private(set) var webSocketVersion = FieldOccurrence()
  private(set) var count = 0
  /// Of all lines, each with its colon, one space and its line end.
  private(set) var byteCount = 0

  init(_ headers: HTTPHeaders) {
    for (name, value) in headers {
      count += 1
      byteCount += name.utf8.count + value.utf8.count + 4
      note(name, value)
    }
  }

  /// Whether content follows the head (RFC 9112 section 6.3).
  var announcesBody: Bool {
    transferEncoding.value != nil || (declaredLength ?? 0) > 0
  }

  /// The number in `Content-Length`, which has digits only; nil where it is absent, repeated or no such number.
  var declaredLength: Int? {
    guard let digits = contentLength.single, digits.utf8.allSatisfy(ASCII.isDigit) else { return nil }
    return Int(digits)
  }

  private mutating func note(_ name: String, _ value: String) {
    // By length first: most lines that a browser sends concern nobody here.
    switch name.utf8.count {
    case 4: Self.note(name, "host", value, in: &host)
    case 6:
      Self.note(name, "origin", value, in: &origin)
      Self.note(name, "expect", value, in: &expectation)
    case 7: Self.note(name, "upgrade", value, in: &upgrade)
    case 10: Self.note(name, "connection", value, in: &connection)
    case 11: Self.note(name, "traceparent", value, in: &traceParent)
    case 12: Self.note(name, "content-type", value, in: &contentType)
    case 13: Self.note(name, "authorization", value, in: &authorization)
    case 14:
      Self.note(name, "content-length", value, in: &contentLength)
      Self.note(name, "sec-fetch-site", value, in: &fetchSite)
    case 16: Self.note(name, "content-encoding", value, in: &contentEncoding)
    case 17:
      Self.note(name, "transfer-encoding", value, in: &transferEncoding)
      Self.note(name, "sec-websocket-key", value, in: &webSocketKey)
    case 21: Self.note(name, "sec-websocket-version", value, in: &webSocketVersion)
    default: break
    }
  }

  private static func note(_ name: String, _ known: String, _ value: String, in field: inout FieldOccurrence) {
    if ASCII.equalIgnoringCase(name.utf8, known.utf8) { field.note(value) }
  }
}
