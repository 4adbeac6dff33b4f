/// A JSON value as it stood on the wire: members in their order, numbers as they were spelled, texts as UTF-8.
indirect enum WireValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// The number's characters: `1.0`, `-0`, `1e3`.
  case number([UInt8])
  /// UTF-8, unescaped.
  case string([UInt8])
  /// A string of a request that is not held whole.
  case longString(SizedText)
  case array([WireValue])
  case object([Member])

  struct Member: Sendable, Hashable {
    var name: [UInt8]
    var value: WireValue
  }

  /// The member of this name, or nil where this is no object or has none.
  subscript(name: String) -> WireValue? {
    guard case .object(let members) = self else { return nil }
    let wanted = Array(name.utf8)
    return members.first { $0.name == wanted }?.value
  }

  /// The text, where this is a string.
  var text: String? {
    guard case .string(let bytes) = self else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The string with its sizes, where this is one.
  var sizedText: SizedText? {
    switch self {
    case .string(let bytes): SizedText(kept: bytes)
    case .longString(let text): text
    default: nil
    }
  }

  /// In words, for failures: `a number`.
  var kindInWords: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string, .longString: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension WireValue {
  static func string(_ text: String) -> WireValue { .string(Array(text.utf8)) }
  static func number(_ text: String) -> WireValue { .number(Array(text.utf8)) }

  /// The value at a JSON Pointer (RFC 6901), or nil where nothing stands there.
  func value(at pointer: String) -> WireValue? {
    guard !pointer.isEmpty else { return self }
    var current = self
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let next = current.child(Self.unescaped(token)) else { return nil }
      current = next
    }
    return current
  }

  private func child(_ token: String) -> WireValue? {
    guard case .array(let items) = self else { return self[token] }
    guard let index = Int(token), items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// `~1` is `/` and `~0` is `~`, in this order (RFC 6901 section 4).
  private static func unescaped(_ token: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in token {
      if isEscaped {
        text.append(character == "1" ? "/" : "~")
        isEscaped = false
      } else if character == "~" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
