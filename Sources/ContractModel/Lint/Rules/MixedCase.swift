extension LintRule {
  static let mixedCase = LintRule(
    "mixed-case",
    "All names on the wire are written in one style, so that nobody has to look up which one this field has.",
    bad: """
      types:
        Item: { object: { item_id: uuid, size_bytes: int64, fileName: string } }
      """,
    good: """
      types:
        Item: { object: { item_id: uuid, size_bytes: int64, file_name: string } }
      """
  ) { subject in
    let styled = wireNames(of: subject).compactMap { name in CaseStyle(name.value).map { (name, $0) } }
    let counts = styled.reduce(into: [CaseStyle: Int]()) { $0[$1.1, default: 0] += 1 }
    guard counts.count > 1,
      // Of two that are equally common, the one that comes first.
      let common = styled.max(by: { (counts[$0.1] ?? 0) < (counts[$1.1] ?? 0) })?.1,
      let model = styled.first(where: { $0.1 == common })?.0
    else { return [] }
    return styled.filter { $0.1 != common }.map { name, style in
      LintFinding(
        "`\(name.value)` is \(style.rawValue), and most names of the contract are \(common.rawValue)", at: name.span,
        help: "write `\(common.spelled(NameWords.split(name.value)))`",
        notes: [.init("`\(model.value)` stands here", at: model.span)])
    }
  }

  private static func wireNames(of subject: LintSubject) -> [Located<String>] {
    let errors = subject.contract.errors.compactMap { error in error.span.map { Located(error.name, at: $0) } }
    let tags = subject.namedTypes.flatMap { type -> [Located<String>] in
      guard case .union(let union) = type.kind else { return [] }
      return [union.tag] + union.cases.map(\.name)
    }
    return subject.contract.types.flatMap(\.fields).map(\.name) + tags + errors + subject.events.map(\.name)
  }
}
