/// The functions that read and write an object.
struct PythonObjectCodec {
  private let type: TypePlan
  private let plan: ObjectPlan
  private let fields: [PythonField]

  init(_ type: TypePlan, _ plan: ObjectPlan) {
    self.type = type
    self.plan = plan
    fields = plan.fields.map { PythonField($0, of: type.name) }
  }

  private var isRejectingCase: Bool { plan.rejectsUnknownFields && plan.isUnionCase }

  var lines: Lines {
    Lines {
      reading
      ""
      ""
      writing
    }
  }

  private var reading: Lines {
    Lines {
      for pattern in fields.compactMap(\.pattern) { pattern }
      PythonFunction.read(type.name, extra: isRejectingCase ? ", tag: str = \"\"" : "")
      Indented(by: 4) {
        PythonFunction.objectOnly
        if fields.isEmpty && !plan.rejectsUnknownFields {
          "return _models.\(type.name)()"
        } else {
          members
        }
      }
    }
  }

  @LinesBuilder
  private var members: Lines {
    if plan.rejectsUnknownFields {
      let names = fields.map(\.key) + (isRejectingCase ? ["tag"] : [])
      "find_unknown(value, {\(names.joined(separator: ", "))}, at, breaches)"
    }
    "result = _models.\(type.name)("
    Indented(by: 4) { for field in fields { "\(field.name)=\(Self.read(field))," } }
    ")"
    "if breaches:"
    "    put_in_order(breaches, value, at)"
    "return result"
  }

  private static func read(_ field: PythonField) -> String {
    let call = field.value.read("value[\(field.key)]", "(at, \(field.key))")
    let present = field.plan.value.acceptsNull ? "(\(call))" : call
    return "\(present) if \(field.key) in value else \(absence(of: field))"
  }

  private static func absence(of field: PythonField) -> String {
    if let constant = field.absence(prefix: "_models.") { return constant.description }
    if field.plan.isRequired { return "missing(\(field.key), at, breaches)" }
    return field.hasPresence ? "_models.ABSENT" : "None"
  }

  private var writing: Lines {
    // Up to the first field that is always written, only the caller and the values tell whether a comma is due.
    let firstWritten = fields.firstIndex(where: \.isAlwaysWritten) ?? fields.count
    return Lines {
      PythonFunction.write(type.name, extra: ", start: str = \"{\"")
      Indented(by: 4) {
        for (index, field) in fields.enumerated() { written(field, isFirst: index <= firstWritten) }
        firstWritten < fields.count ? "out.append(\"}\")" : "out.append(\"{}\" if start == \"{\" else \"}\")"
      }
    }
  }

  private func written(_ field: PythonField, isFirst: Bool) -> Lines {
    let text = "\"\(field.wireName)\":"
    let key = isFirst ? "start + " + PythonLiteral.string(text) : PythonLiteral.string("," + text)
    let access = "value.\(field.name)"
    guard !field.isAlwaysWritten else { return Lines(["out.append(\(key))", field.value.write(access)]) }
    return Lines {
      "if \(access) is not \(field.hasPresence ? "_models.ABSENT" : "None"):"
      Indented(by: 4) {
        "out.append(\(key))"
        field.value.write(access)
        if isFirst { "start = \",\"" }
      }
    }
  }
}
