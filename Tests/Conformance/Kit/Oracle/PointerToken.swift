/// How a key of the document stands in the path of a violation (RFC 6901; contract-language.md, "Values on the wire").
enum PointerToken {
  /// Scalar values of a key that are shown.
  private static let longest = 64

  /// The key cut to its first 64 scalar values and `…`, then `~` and `/` escaped.
  static func text(_ key: [UInt8]) -> String {
    let scalars = String(decoding: key, as: UTF8.self).unicodeScalars
    var token = ""
    for scalar in scalars.prefix(longest) {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return scalars.dropFirst(longest).isEmpty ? token : "\(token)…"
  }
}
