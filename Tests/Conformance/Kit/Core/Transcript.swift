import Synchronization

/// What one case did and saw, in order; safe to add to from several threads.
final class Transcript: Sendable {
  enum Entry: Sendable {
    case exchange(Exchange)
    /// Bytes on a connection of their own, and what came back there.
    case sent(RawRequest, authority: String)
    case received(HTTPResponse)
    /// A line for people: `> text frame, 43 bytes`, `< close 1008 authentication_failed`.
    case note(String)
  }

  private let state = Mutex<[Entry]>([])

  var entries: [Entry] { state.withLock { $0 } }

  func append(_ entry: Entry) { state.withLock { $0.append(entry) } }

  /// Bytes as text for people: control characters escaped, what is beyond `limit` bytes only counted.
  static func shorten(_ bytes: [UInt8], to limit: Int) -> String {
    let shown = escaped(String(decoding: bytes.prefix(limit), as: UTF8.self))
    return bytes.count > limit ? "\(shown)… (\(bytes.count) bytes)" : shown
  }

  static func shorten(_ text: String, to limit: Int) -> String { shorten(Array(text.utf8), to: limit) }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
