import ContractModel

/// The target of a call with sample values in its path and its query, percent-encoded (RFC 3986 section 2.1).
enum SampleTarget {
  /// - Parameters:
  ///   - path: An object with the values of the route's parameters.
  ///   - query: An object with the values of the query; nil for none.
  static func text(_ route: Route, path: JSONValue?, query: JSONValue?) -> String {
    let segments = route.segments.map { segment in
      switch segment {
      case .literal(let text): text
      case .parameter(let name): encoded(path?[name] ?? .string(""))
      }
    }
    let target = "/" + segments.joined(separator: "/")
    guard case .object(let members)? = query, !members.isEmpty else { return target }
    return target + "?" + members.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
  }

  /// A text without its quotes, anything else as in JSON.
  private static func encoded(_ value: JSONValue) -> String {
    let bytes = if case .string(let text) = value { Array(text.utf8) } else { JSONText.write(value) }
    return bytes.map(encoded).joined()
  }

  /// The unreserved characters of RFC 3986 section 2.3 stand for themselves.
  private static func encoded(_ byte: UInt8) -> String {
    let character = Character(Unicode.Scalar(byte))
    if character.isASCII && (character.isLetter || character.isNumber || "-._~".contains(character)) {
      return String(character)
    }
    return "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
