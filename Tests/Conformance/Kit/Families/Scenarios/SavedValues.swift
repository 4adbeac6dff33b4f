import ContractModel

/// What a scenario has saved so far under `$name`.
struct SavedValues {
  private var values: [String: WireValue] = [:]

  mutating func save(_ saves: [Scenario.Save], from document: WireValue) throws(CaseFailure) {
    for save in saves {
      guard let value = document.value(at: save.pointer) else {
        throw CaseFailure("wrote nothing at \(save.pointer), which the scenario saves")
      }
      values[save.name] = value
    }
  }

  /// The template with what was saved; null for a name that was not, which no resolved contract has.
  func filling(_ template: ValueTemplate) -> WireValue {
    switch template {
    case .literal(let value): WireValue(value)
    case .saved(let name): values[name] ?? .null
    case .array(let items): .array(items.map(filling))
    case .object(let members):
      .object(members.map { WireValue.Member(name: Array($0.name.utf8), value: filling($0.value)) })
    }
  }

  /// Throws the first expectation that `document` does not meet.
  func check(_ expectations: [Scenario.Expectation], in document: WireValue, of place: String) throws(CaseFailure) {
    for expectation in expectations {
      let due = filling(expectation.value)
      let found = document.value(at: expectation.pointer)
      guard found?.isSame(as: due) != true else { continue }
      let words = found.map(Self.words) ?? "nothing"
      throw CaseFailure(
        Finding(
          "wrote \(words) at \(expectation.pointer) in \(place)", source: expectation.span,
          states: "\(expectation.pointer) is \(Self.words(due))"))
    }
  }

  private static func words(_ value: WireValue) -> String { Transcript.shorten(Draft(value).recipe.bytes, to: 100) }
}
