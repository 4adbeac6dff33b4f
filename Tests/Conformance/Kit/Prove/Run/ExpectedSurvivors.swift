/// Mutants that no case can catch, each with the reason; one that is caught all the same is a mistake in this list.
enum ExpectedSurvivors {
  static let all: [(pattern: String, reason: String)] = []

  static func reason(for id: String) -> String? {
    all.first { Glob($0.pattern).matches(id) }?.reason
  }
}
