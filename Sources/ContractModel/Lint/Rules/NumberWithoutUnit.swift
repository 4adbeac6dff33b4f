extension LintRule {
  static let numberWithoutUnit = LintRule(
    "number-without-unit",
    "A measure names its unit, in its name or its doc: one side counts seconds, the other milliseconds.",
    bad: """
      types:
        Job: { doc: Work that waits., object: { timeout: { type: int32, doc: After this it is given up. } } }
      """,
    good: """
      types:
        Job: { doc: Work that waits., object: { timeout: { type: int32, doc: Seconds until it is given up. } } }
      """
  ) { subject in
    subject.contract.types.flatMap(\.fields).compactMap { field in
      let name = NameWords.split(field.name.value)
      guard isNumber(field.type), let last = name.last, measures.contains(last),
        units.isDisjoint(with: name + LintWords.of(field.annotations.doc ?? ""))
      else { return nil }
      return LintFinding(
        "`\(field.name.value)` does not say in which unit it counts", at: field.name.span,
        help: "say so in its doc: `doc: Seconds …`, or in its name: `\(field.name.value)_seconds`")
    }
  }

  private static func isNumber(_ use: TypeUse) -> Bool {
    switch use.shape {
    case .int32, .int64, .float64: true
    default: false
    }
  }

  private static let measures: Set<String> = [
    "timeout", "duration", "interval", "delay", "age", "uptime", "elapsed", "ttl", "latency", "size", "length", "width",
    "height", "depth", "weight", "distance", "speed", "temperature",
  ]
  private static let units: Set<String> = [
    "nanoseconds", "ns", "microseconds", "us", "milliseconds", "ms", "second", "seconds", "s", "minutes", "min",
    "hours",
    "days", "weeks", "bytes", "byte", "kb", "mb", "gb", "kib", "mib", "bits", "characters", "lines", "items", "pixels",
    "px", "points", "percent", "millimetres", "mm", "centimetres", "cm", "metres", "m", "kilometres", "km", "inches",
    "grams", "g", "kilograms", "kg", "degrees", "celsius", "kelvin", "hertz", "hz",
  ]
}
