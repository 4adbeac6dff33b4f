/// A bridge that gets one thing wrong: the true one behind a proxy that changes one thing, or a lying one.
struct Mutant: Sendable {
  enum Category: String, Sendable, CaseIterable {
    /// Wrong by its form alone: whoever validates sees it.
    case schemaBreaking = "schema-breaking"
    /// Well-formed and wrong: only who knows the rule sees it. These count most.
    case validButWrong = "valid-but-wrong"
    /// Nothing is changed: it must be all green.
    case null
    /// Everything is wrong: whoever misses it misses all.
    case canary
  }

  /// `rule-forgotten:max_items@process_clipboard/fragments`
  let id: String
  /// What is done, whatever it is done to: `rule-forgotten`.
  let kind: String
  let category: Category
  /// The endpoint, or the subject of the channel, that it is about; nil: all of them.
  let scope: String?
  /// The ids of the obligations that it breaks.
  var breaks: [String]
  let alteration: Alteration
  /// For lying bridges: cases that must catch it, whatever the survey says of its obligations.
  var caughtBy: [Glob] = []

  /// Whether it may change traffic of these scopes.
  func isAbout(_ scopes: Set<String>) -> Bool { scope.map(scopes.contains) ?? true }
}

extension Mutant {
  static let null = Mutant(
    id: "null", kind: "null", category: .null, scope: nil, breaks: [], alteration: .none)

  /// Answers 500 without content to everything.
  static let canary = Mutant(
    id: "canary", kind: "canary", category: .canary, scope: nil, breaks: [],
    alteration: .answer { exchange in
      var answer = AlteredAnswer(exchange.answer)
      answer.status = 500
      answer.body = { [] }
      return answer
    })
}

/// Mutants by what they are about, so that an exchange is shown only to those that may change it.
struct MutantCatalogue: Sendable {
  let all: [Mutant]
  private let byScope: [String: [Mutant]]
  private let general: [Mutant]

  init(_ mutants: [Mutant]) {
    all = mutants
    general = mutants.filter { $0.scope == nil }
    byScope = Dictionary(grouping: mutants.filter { $0.scope != nil }) { $0.scope ?? "" }
  }

  func mutants(about scopes: Set<String>) -> [Mutant] {
    general + scopes.sorted().flatMap { byScope[$0] ?? [] }
  }
}
