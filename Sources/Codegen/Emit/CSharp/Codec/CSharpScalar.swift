/// The members of `Codec` that read and write a scalar with a name; C# has what it stands for.
struct CSharpScalar {
  private let name: String
  private let value: CSharpValue
  private var pattern: String { "PatternOf\(name)" }

  init(_ type: TypePlan, _ plan: ValuePlan, _ types: CSharpTypes) {
    name = type.name
    value = CSharpValue(plan, types, pattern: "PatternOf\(type.name)")
  }

  var codec: Lines {
    Lines {
      if let found = value.plan.pattern {
        "private static readonly TextPattern \(pattern) = \(CSharpPattern(found));"
        ""
      }
      "internal static \(value.type) Read\(name)(ref JsonIn json)"
      "{"
      "    return \(value.read());"
      "}"
      ""
      "internal static void Write\(name)(JsonOut json, \(value.type) value)"
      "{"
      "    \(value.write("value"))"
      "}"
    }
  }
}
