/// Mutants that no case can catch, each with the reason; one that is caught all the same is a mistake in this list.
enum ExpectedSurvivors {
  static let all: [(pattern: String, reason: String)] = [
    (
      "event-with-previous-data:emits.data@execute_trigger",
      "two runs of a trigger differ in the ids of stored items alone, and no contract lets a caller predict those"
    )
  ]

  static func reason(for id: String) -> String? {
    all.first { Glob($0.pattern).matches(id) }?.reason
  }
}
