// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// Texts of messages.
enum BridgeText {
  private static let longest = 200

  /// As in `35 s`.
  static func seconds(_ duration: Swift.Duration) -> Swift.String {
    let (seconds, attoseconds) = duration.components
    let number = Swift.Double(seconds) + Swift.Double(attoseconds) / 1e18
    return "\(JSONWriter.text(of: (number * 1000).rounded() / 1000)) s"
  }

  /// What came from outside, fit to stand in a message: printable ASCII, and not longer than some.
  static func printable(_ text: Swift.String) -> Swift.String {
    let scalars = text.unicodeScalars.prefix(longest).map { (0x20..<0x7F).contains($0.value) ? $0 : "?" }
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// What is wrong with bytes, without a value of them: `/modules/0/state must be there, and 3 more`.
  static func breach(_ failure: DecodingFailure) -> Swift.String {
    switch failure {
    case .malformed(let malformed):
      let place = "\(malformed.reason.rawValue), at byte \(malformed.offset)"
      return "it is not JSON as the contract language reads it: \(place)"
    case .invalid(let violations):
      guard let first = violations.first else { return "a value is missing" }
      let more = violations.count > 1 ? ", and \(violations.count - 1) more" : ""
      return printable("\(first.path.isEmpty ? "the whole" : first.path) \(first.message)\(more)")
    }
  }
}
