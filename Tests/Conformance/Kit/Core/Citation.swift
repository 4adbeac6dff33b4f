/// Where the text stands that a case cites.
enum Citation: Sendable, Hashable {
  /// `H2`, `H2 step 9`: a clause of the wire protocol.
  case wire(id: String, step: Int?)
  /// `RFC 9112 section 7.1`
  case rfc(number: String, section: String)
  /// `contract-language: Types`, `contract-language: max_items`: a heading of the language's page, or a rule.
  case language(String)
  /// What a vector says in its own words.
  case words(String)

  init(_ clause: String) {
    let words = clause.split(separator: " ").map(String.init)
    if words.count == 1, Citation.isClause(words[0]) {
      self = .wire(id: words[0], step: nil)
    } else if words.count == 3, Citation.isClause(words[0]), words[1] == "step", let step = Int(words[2]) {
      self = .wire(id: words[0], step: step)
    } else if words.count == 4, words[0] == "RFC", words[2] == "section" {
      self = .rfc(number: words[1], section: words[3])
    } else if let place = Citation.place(in: clause) {
      self = .language(place)
    } else {
      self = .words(clause)
    }
  }

  /// `C5`, `S1`: a letter of the protocol's tables and a number.
  static func isClause(_ text: String) -> Bool {
    guard let letter = text.utf8.first, "PHCSL".utf8.contains(letter) else { return false }
    return text.utf8.count > 1 && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A heading begins with a capital; a rule is one word.
  private static func place(in clause: String) -> String? {
    let prefix = "contract-language: "
    guard clause.hasPrefix(prefix) else { return nil }
    let place = String(clause.dropFirst(prefix.count))
    let isHeading = place.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    return isHeading || !place.contains(" ") ? place : nil
  }

  /// The words by which cases that cite it are chosen: `H2` and `H2.9`.
  var tags: [String] {
    switch self {
    case .wire(let id, let step): [id] + (step.map { ["\(id).\($0)"] } ?? [])
    case .rfc(let number, let section): ["RFC\(number)", "RFC\(number).\(section)"]
    case .language(let place): [place.first?.isUppercase == true ? place.lowercased().hyphenated : place]
    case .words: []
    }
  }
}

extension String {
  fileprivate var hyphenated: String { split(separator: " ").joined(separator: "-") }
}
