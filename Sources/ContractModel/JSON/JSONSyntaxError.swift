/// Why bytes are no JSON document that this toolkit takes.
public struct JSONSyntaxError: Error, Hashable, Sendable {
  public enum Reason: String, Sendable {
    case empty = "the document is empty"
    case byteOrderMark = "it begins with a byte-order mark"
    case invalidUTF8 = "these bytes are not UTF-8"
    case unexpectedEnd = "the document ends too early"
    case unexpectedByte = "this byte can't stand here"
    case trailingBytes = "something follows the document"
    case duplicateKey = "this key stands in the object already"
    case tooDeep = "it is nested deeper than 64 levels"
    case badNumber = "this is not a number"
    case numberTooLong = "the number has more than 64 characters"
    case numberOutOfRange = "the number is too large"
    case controlCharacter = "a control character must be escaped in a string"
    case badEscape = "this is not an escape"
    case loneSurrogate = "half of a surrogate pair is missing"
  }

  public let reason: Reason
  /// In bytes, from 0.
  public let offset: Int
}
