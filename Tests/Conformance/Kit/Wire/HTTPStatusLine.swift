/// `HTTP/1.1 200 OK` (RFC 9112 section 4).
struct HTTPStatusLine {
  let version: String
  let status: Int
  let reason: String

  init(parsing line: [UInt8]) throws(HTTPFault) {
    let version = String(decoding: line.prefix(8), as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw HTTPFault("the status line begins \(Self.quote(line.prefix(20))), not with HTTP/1.1 (RFC 9112 section 4)")
    }
    let digits = line.dropFirst(9).prefix(3)
    guard line.count >= 13, line[8] == 0x20, line[12] == 0x20, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let status = Int(String(decoding: digits, as: UTF8.self))
    else {
      throw HTTPFault(
        "the status line \(Self.quote(line.prefix(60))) is not `version status reason` (RFC 9112 section 4)")
    }
    guard (100...599).contains(status) else {
      throw HTTPFault("status \(status) lies outside 100 to 599 (RFC 9110 section 15)")
    }
    let reason = line.dropFirst(13)
    guard reason.allSatisfy(HTTPFieldLine.isValueByte) else {
      throw HTTPFault("the reason phrase holds a control character (RFC 9112 section 4)")
    }
    self.version = version
    self.status = status
    self.reason = String(decoding: reason, as: UTF8.self)
  }

  /// Bytes as a person can read them in one line: everything but printable ASCII as `\xNN`.
  static func quote(_ bytes: some Sequence<UInt8>) -> String {
    let text = bytes.map { byte in
      if (0x20...0x7E).contains(byte), byte != 0x22 { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16)
      return "\\x" + (digits.count == 1 ? "0" : "") + digits
    }
    return "\"\(text.joined())\""
  }
}
