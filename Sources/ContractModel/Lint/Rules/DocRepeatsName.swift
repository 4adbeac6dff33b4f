extension LintRule {
  static let docRepeatsName = LintRule(
    "doc-repeats-name",
    "A doc that only says the name again says nothing; it tells what a thing is for, its unit, what absence means.",
    bad: """
      types:
        Space: { doc: The space., object: { space_title: { type: string, doc: The title of the space. } } }
      """,
    good: """
      types:
        Space: { doc: A place for items., object: { space_title: { type: string, doc: What people call it. } } }
      """
  ) { subject in
    let fields = subject.contract.types.flatMap(\.fields).map { ($0.name, $0.annotations.doc) }
    let parts =
      subject.namedTypes.map { ($0.name, $0.annotations.doc) } + fields
      + subject.contract.endpoints.map { ($0.name, $0.annotations.doc) }
      + subject.events.map { ($0.name, $0.annotations.doc) }
    return parts.compactMap { name, doc in
      guard let doc, saysOnly(NameWords.split(name.value), doc) else { return nil }
      return LintFinding(
        "the doc of `\(name.value)` only says the name again", at: name.span,
        help: "say what the name does not: what it is for, its unit, what absence means")
    }
  }

  private static func saysOnly(_ name: [String], _ doc: String) -> Bool {
    let words = LintWords.of(doc).filter { !fillers.contains($0) }
    return Set(words).isSubset(of: name) || Set(words).isSubset(of: name.map { $0 + "s" })
  }

  private static let fillers: Set<String> = ["a", "an", "the", "of", "its", "this", "is", "for", "to", "and"]
}
