import ContractModel

/// The members of `Codec` that read and write an object.
struct CSharpObjectCodec {
  let object: CSharpObject

  private var name: String { object.name }
  private var type: String { object.qualified }
  private var fields: [CSharpField] { object.fields }
  private var isCase: Bool { object.plan.isUnionCase }

  var lines: Lines {
    Lines {
      table
      ""
      reading
      ""
      writing
    }
  }

  private var table: Lines {
    let arguments = [CSharpLiteral.bool(object.plan.rejectsUnknownFields)] + fields.map(\.key)
    return Lines {
      "private static readonly FieldTable FieldsOf\(name) = new FieldTable(\(arguments.joined(separator: ", ")));"
      for field in fields {
        if let pattern = field.plan.value.pattern {
          "private static readonly TextPattern \(field.patternName) = \(CSharpPattern(pattern));"
        }
      }
    }
  }

  // MARK: Reading

  private var reading: Lines {
    Lines {
      "internal static \(type) Read\(name)(ref JsonIn json\(isCase ? ", JsonName tag = null" : ""))"
      "{"
      Indented(by: 4) {
        "int breaks = json.Breaks;"
        "ObjectCursor at;"
        "if (!json.Begin(FieldsOf\(name), out at\(isCase ? ", tag" : "")))"
        "{"
        "    return null;"
        "}"
        ""
        for field in fields { Self.variable(field) }
        "while (json.Next(ref at))"
        "{"
        Indented(by: 4) { if !fields.isEmpty { cases } }
        "}"
        ""
        "return json.Breaks > breaks ? null : new \(type)(\(arguments));"
      }
      "}"
    }
  }

  private var cases: Lines {
    Lines {
      "switch (at.Field)"
      "{"
      Indented(by: 4) {
        for (index, field) in fields.enumerated() { "case \(index): \(field.local) = \(Self.read(field)); break;" }
      }
      "}"
    }
  }

  private var arguments: String { fields.map { "\($0.argument): \($0.local)" }.joined(separator: ", ") }

  /// Until the field was read.
  private static func variable(_ field: CSharpField) -> String {
    let first = field.parameterDefault ?? "default(\(field.type))"
    return "\(field.parameterType) \(field.local) = \(first);"
  }

  private static func read(_ field: CSharpField) -> String {
    guard case .optionalNullable = field.presence else { return field.value.read() }
    return "json.IsNull ? \(field.type).Null : new \(field.type)(\(field.value.readNonNull()))"
  }

  // MARK: Writing

  /// Where the tag of a union stands beside the fields, they are written apart from the braces, by a method that is called
  /// as no type is written by: no name of a type has an underscore.
  private var writing: Lines {
    Lines {
      "internal static void Write\(name)(JsonOut json, \(type) value)"
      "{"
      Indented(by: 4) {
        "JsonOut.Some(value);"
        "json.StartObject();"
        if isCase { "Write_Members(json, value);" } else { members }
        "json.EndObject();"
      }
      "}"
      if isCase {
        ""
        "internal static void Write_Members(JsonOut json, \(type) value)"
        "{"
        Indented(by: 4) { members }
        "}"
      }
    }
  }

  private var members: Lines {
    Lines { for (index, field) in fields.enumerated() { written(field, index) } }
  }

  @LinesBuilder
  private func written(_ field: CSharpField, _ index: Int) -> Lines {
    let key = "json.Name(FieldsOf\(name)[\(index)]);"
    let value = "value.\(field.property)"
    switch field.presence {
    case .required, .nullable, .filled:
      key
      field.value.write(value)
    case .optional:
      "if (\(value) != null)"
      "{"
      "    \(key)"
      "    \(field.value.writeNonNull(field.value.isValueType ? value + ".Value" : value));"
      "}"
      ""
    case .optionalNullable:
      "if (!\(value).IsAbsent)"
      "{"
      "    \(key)"
      "    if (\(value).IsNull) { json.Null(); } else { \(field.value.writeNonNull(value + ".Value")); }"
      "}"
      ""
    }
  }
}
