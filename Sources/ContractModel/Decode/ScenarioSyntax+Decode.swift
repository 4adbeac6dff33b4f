extension ScenarioSyntax {
  init(_ entry: TableEntry) {
    let record = entry.value?.record
    name = entry.key
    doc = record?.text("doc")?.value
    isFresh = record?.flag("fresh") ?? false
    steps = record?.list("steps").compactMap(StepSyntax.init) ?? []
    hasLostStep = record?["steps"]?.isPartial ?? true
  }
}

extension StepSyntax {
  fileprivate init?(_ value: SyntaxValue) {
    guard let record = value.record, let action = Self.action(record) else { return nil }
    self.action = action
    expectations = record.table("expect").compactMap { entry in
      entry.value?.node.map { (entry.key, $0) }
    }
    saves = record.table("save").compactMap { entry in
      entry.value?.text.map { (entry.key, $0) }
    }
    isWhole = record.isWhole
    span = value.span
  }

  private static func action(_ record: Record) -> Action? {
    switch record.construct.mark {
    case "listen": record.text("listen").map(Action.listen)
    case "call":
      record.text("call").map { .call(endpoint: $0, parts: record.parts(body: "with"), fails: record.text("fails")) }
    case "await":
      record.text("await").map { .await(event: $0, within: record.integer("within")?.value) }
    default: record.text("never").map(Action.never)
    }
  }
}
