// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Why a text is not JSON as this contract reads it (RFC 8259 with the limits of RFC 7493): `malformed_json` on the wire.
public struct MalformedJSON: Swift.Error, Swift.Hashable, Swift.Sendable {
  /// What stands in the way.
  public enum Reason: Swift.String, Swift.Hashable, Swift.Sendable {
    case unexpectedByte = "a byte that cannot stand here"
    case unexpectedEnd = "the text ends too early"
    case trailingBytes = "something follows the value"
    case duplicateKey = "a key stands twice in one object"
    case controlCharacter = "a control character in a string"
    case invalidEscape = "an escape that JSON does not know"
    case loneSurrogate = "half of a surrogate pair"
    case invalidUTF8 = "bytes that are not UTF-8"
    case tooDeep = "nested deeper than 64"
    case numberTooLong = "a number of more than 64 characters"
  }

  /// Where reading stopped, in bytes from the start of the text.
  public let offset: Swift.Int
  public let reason: Reason
}
