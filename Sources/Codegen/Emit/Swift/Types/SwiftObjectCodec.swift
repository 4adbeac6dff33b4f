/// The strict codec of an object: a method of the reader and one of the writer.
struct SwiftObjectCodec {
  let object: SwiftObject

  private var name: String { object.name }
  private var fields: [SwiftField] { object.fields }

  var lines: Lines {
    Lines {
      tables
      ""
      "extension JSONReader {"
      Indented { reading }
      "}"
      ""
      "extension JSONWriter {"
      Indented { writing }
      "}"
    }
  }

  /// What a reader needs to know of the fields.
  @LinesBuilder
  var tables: Lines {
    "private let fieldsOf\(name) = FieldTable([\(entries)]\(object.plan.rejectsUnknownFields ? ", rejectsUnknown: true" : ""))"
    patterns
  }

  private var entries: String {
    fields.map { ".\($0.isRequired ? "required" : "optional")(\(SwiftLiteral.string($0.wireName)))" }
      .joined(separator: ", ")
  }

  @LinesBuilder
  var patterns: Lines {
    let patterned = fields.compactMap { field in field.pattern.map { (field.name, $0) } }
    if !patterned.isEmpty {
      "private enum \(SwiftField.patterns(of: name)) {"
      for (name, pattern) in patterned { "  static let \(name) = \(SwiftPattern(pattern))" }
      "}"
    }
  }

  private var reading: Lines {
    let isCase = object.plan.isUnionCase
    return Lines {
      "mutating func read\(name)(\(isCase ? "tag: Swift.StaticString? = nil" : "")) -> \(name)? {"
      Indented {
        "guard var object = self.object(fieldsOf\(name)\(isCase ? ", tag: tag" : "")) else { return nil }"
        for field in fields { "var \(field.local): \(field.localType)" }
        loop
        required
        "return \(name)(\(arguments))"
      }
      "}"
    }
  }

  private var loop: Lines {
    let assignments = fields.map { "\($0.local) = \($0.value.read(""))" }
    guard let last = assignments.last else { return Lines(["while nextField(&object) != nil {}"]) }
    guard assignments.count > 1 else { return Lines(["while nextField(&object) != nil { \(last) }"]) }
    return Lines {
      "while let field = nextField(&object) {"
      Indented {
        "switch field {"
        for (index, assignment) in assignments.dropLast().enumerated() { "case \(index): \(assignment)" }
        "default: \(last)"
        "}"
      }
      "}"
    }
  }

  /// What has no value after reading ends it.
  @LinesBuilder
  var required: Lines {
    let names = fields.filter(\.isAlwaysWritten).map { "let \($0.local)" }
    if !names.isEmpty { "guard \(names.joined(separator: ", ")) else { return nil }" }
  }

  /// Those of the initialiser.
  var arguments: String {
    fields.map { field in
      "\(field.name.label): \(field.hasPresence ? "Presence(\(field.local))" : field.local.description)"
    }.joined(separator: ", ")
  }

  private var writing: Lines {
    Lines {
      "mutating func write\(name)(_ value: \(name)) {"
      Indented {
        "beginObject()"
        if object.isEmbedded { "write\(name)(fieldsOf: value)" } else { writtenFields }
        "endObject()"
      }
      "}"
      if object.isEmbedded {
        ""
        "mutating func write\(name)(fieldsOf value: \(name)) {"
        Indented { writtenFields }
        "}"
      }
    }
  }

  private var writtenFields: Lines {
    Lines { for field in fields { written(field) } }
  }

  @LinesBuilder
  private func written(_ field: SwiftField) -> Lines {
    let key = "key(\(SwiftLiteral.string(field.wireName)))"
    switch field.presence {
    case .required, .nullable, .filled:
      key
      field.value.write("value.\(field.access)", "")
    case .optional:
      "if let present = value.\(field.access) {"
      "  \(key)"
      "  \(field.value.write("present", ""))"
      "}"
    case .optionalNullable:
      "switch value.\(field.access) {"
      "case .absent: break"
      "case .null:"
      "  \(key)"
      "  null()"
      "case .value(let present):"
      "  \(key)"
      "  \(field.value.writeNonNull("present", ""))"
      "}"
    }
  }
}
