import ContractModel

/// What a subject is excused from, as text for people.
struct WaiverText {
  private let exceptions: [Waivers.Exception]
  private let entries: [KnownFailing]

  init(_ summary: RunSummary) {
    exceptions = summary.options.waivers.exceptions
    entries = summary.knownFailing
  }

  /// A line for each exception.
  var header: [String] { exceptions.map { "except    \(Self.words(of: $0))" } }

  /// Nil where nothing is excused.
  func footer(_ style: TextStyle) -> String? {
    let lines =
      exceptions.map { "     except \(Self.words(of: $0))\n" }
      + entries.map { "     known failing \($0.description)\n" }
    guard !lines.isEmpty else { return nil }
    return "\(style.yellow("waivers (\(lines.count))")): \(Waivers.most) at most\n" + lines.joined()
  }

  /// `1 endpoint excepted`; nil where none is.
  var count: String? {
    exceptions.isEmpty ? nil : "\(exceptions.count) endpoint\(exceptions.count == 1 ? "" : "s") excepted"
  }

  private static func words(of exception: Waivers.Exception) -> String {
    "\(exception.endpoint.value): \(exception.reason) (\(exception.endpoint.span))"
  }
}
