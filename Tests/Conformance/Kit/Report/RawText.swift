/// Bytes on a connection of their own, as text for people.
enum RawText {
  /// Bytes that are shown of each part.
  private static let partLimit = 2_000
  /// Longer requests are no line any more.
  private static let commandLimit = 4_096

  /// A line for each line sent, with what can't be seen spelled out: `> GET / HTTP/1.1\r\n`.
  static func lines(_ request: RawRequest, authority: String) -> [String] {
    let addressee = Addressee(authority: authority, token: "<token>")
    let notes = (request.isDribbled ? ["- a byte in each write"] : []) + ["- on a connection of its own"]
    let sent = request.recipe(for: addressee).pieces.flatMap { piece in
      switch piece {
      case .bytes(let bytes): lines(bytes)
      case .filler(let unit, let count): ["> \(spelled(unit.prefix(partLimit))) (\(count) times)"]
      }
    }
    return notes + sent + (request.endsInput ? ["> the end of the stream"] : [])
  }

  /// A command for a POSIX shell that sends the same bytes; nil where they are too many, or where the cuts between writes
  /// are what the case is about. The token is `$TOKEN`.
  static func command(_ request: RawRequest, authority: String) -> String? {
    guard !request.isDribbled, let colon = authority.lastIndex(of: ":") else { return nil }
    var format = ""
    for piece in request.pieces {
      // A length counts the token, which is not known here.
      guard case .text(let text) = piece, let part = words(text, authority) else { return nil }
      format += part
    }
    guard format.utf8.count <= commandLimit else { return nil }
    let host = authority[..<colon].filter { $0 != "[" && $0 != "]" }
    // OpenBSD's netcat: -N ends the stream behind the input.
    let end = request.endsInput ? "-N " : ""
    return "printf '\(format)' | nc \(end)\(host) \(authority[authority.index(after: colon)...])"
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var rest = bytes.prefix(partLimit)
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      lines.append("> \(spelled(rest[..<end]))")
      rest = rest[end...]
    }
    return lines + (bytes.count > partLimit ? ["> … (\(bytes.count) bytes)"] : [])
  }

  private static func spelled(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.reduce(into: "") { $0 += spelled($1) ?? "\\x" + hex($1) }
  }

  /// As ``printf(1)`` reads it inside single quotes.
  private static func words(_ text: WireText, _ authority: String) -> String? {
    var format = ""
    for piece in text.pieces {
      switch piece {
      case .tokenPrefix, .tokenInOtherCase: return nil
      case .token: format += "'\"$TOKEN\"'"
      case .literal, .authority, .host, .port:
        for byte in Addressee(authority: authority, token: "").bytes(of: piece) {
          switch byte {
          case UInt8(ascii: "'"): format += "'\\''"
          case UInt8(ascii: "%"): format += "%%"
          default: format += spelled(byte) ?? "\\" + octal(byte)
          }
        }
      }
    }
    return format
  }

  /// Nil for a byte that has no escape of its own.
  private static func spelled(_ byte: UInt8) -> String? {
    switch byte {
    case 0x0D: "\\r"
    case 0x0A: "\\n"
    case 0x09: "\\t"
    case UInt8(ascii: "\\"): "\\\\"
    case 0x20...0x7E: String(UnicodeScalar(byte))
    default: nil
    }
  }

  private static func hex(_ byte: UInt8) -> String { padded(String(byte, radix: 16), 2) }
  private static func octal(_ byte: UInt8) -> String { padded(String(byte, radix: 8), 3) }

  private static func padded(_ digits: String, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
