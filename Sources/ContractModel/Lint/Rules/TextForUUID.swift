extension LintRule {
  static let textForUUID = LintRule(
    "text-for-uuid",
    "What is called a UUID and has the type `string` is checked by nobody and written in two cases.",
    bad: """
      types:
        Item: { object: { item_uuid: string } }
      """,
    good: """
      types:
        Item: { object: { item_uuid: uuid } }
      """
  ) { subject in
    subject.contract.types.flatMap(\.fields).compactMap { field in
      guard case .string = field.type.innermost.shape, let last = NameWords.split(field.name.value).last,
        ["uuid", "guid", "uuids", "guids"].contains(last)
      else { return nil }
      return LintFinding(
        "`\(field.name.value)` is a `string`", at: field.name.span, help: "give it the type `uuid`")
    }
  }
}
