/// What a page has seen of its attempts.
struct PageReport: Sendable {
  struct Sight: Sendable, Equatable {
    /// For people: `TypeError: Failed to fetch`.
    let outcome: String
    var status: String?
    /// Of the answer; nil where the page may not look into it.
    var text: String?

    var isNothing: Bool { status == nil && text == nil }
  }

  /// By the id of the attempt.
  let sights: [String: Sight]

  /// Nil where `bytes` are no such report.
  init?(_ bytes: [UInt8]) {
    guard case .array(let items)? = try? DocumentScanner.read(bytes) else { return nil }
    var sights: [String: Sight] = [:]
    for item in items {
      guard let id = item["attempt"]?.text, let outcome = item["outcome"]?.text else { return nil }
      let status: String? =
        if case .number(let digits)? = item["status"] { String(decoding: digits, as: UTF8.self) } else { nil }
      sights[id] = Sight(outcome: outcome, status: status, text: item["text"]?.text)
    }
    self.sights = sights
  }
}
