/// The functions that read and write what is one of several: values of enums, cases of unions, and named scalars.
enum PythonChoiceCodec {
  static func lines(_ name: String, _ plan: EnumPlan) -> Lines {
    Lines {
      PythonFunction.read(name)
      if plan.isOpen {
        "    return get_string(value, at, breaches)"
      } else {
        "    return get_choice(value, at, breaches, _models.\(name))"
      }
      ""
      ""
      PythonFunction.write(name)
      "    put_string(value, out)"
    }
  }

  static func lines(_ name: String, _ plan: ValuePlan) -> Lines {
    let pattern = PythonPattern.name(of: name)
    let value = PythonValue(plan, pattern: pattern)
    return Lines {
      if let found = plan.pattern { "\(pattern): Final = \(PythonPattern(found))" }
      PythonFunction.read(name)
      "    return \(value.read("value", "at"))"
      ""
      ""
      PythonFunction.write(name)
      "    \(value.write("value"))"
    }
  }

  /// `rejecting` are the objects that refuse fields which they do not know: the tag is none of these.
  static func lines(_ name: String, _ plan: UnionPlan, rejecting: Set<String>) -> Lines {
    let tag = PythonLiteral.string(plan.tag)
    return Lines {
      PythonFunction.read(name)
      Indented(by: 4) {
        PythonFunction.objectOnly
        "tag = value.get(\(tag))"
        for item in plan.cases {
          "if tag == \(PythonLiteral.string(item.name)):"
          "    return read_\(PythonName.snake(item.type))(value, at, breaches\(rejecting.contains(item.type) ? ", \(tag)" : ""))"
        }
        if plan.isOpen {
          "if type(tag) is str:"
          "    return get_unknown_case(\(tag), tag, value, at, breaches)"
        }
        "no_case(\(tag), value, at, breaches)"
        "return UNREAD"
      }
      ""
      ""
      PythonFunction.write(name)
      Indented(by: 4) { writing(plan) }
    }
  }

  /// The last case needs no question. Each returns: a chain of `elif` would nest as deep as there are cases.
  @LinesBuilder
  private static func writing(_ plan: UnionPlan) -> Lines {
    let asked = plan.isOpen ? plan.cases[...] : plan.cases.dropLast()
    for item in asked {
      "if isinstance(value, _models.\(item.type)):"
      Indented(by: 4) {
        writing(item, plan.tag)
        "return"
      }
    }
    if plan.isOpen {
      "put_unknown_case(\(PythonLiteral.string(plan.tag)), value, out)"
    } else if let last = plan.cases.last {
      writing(last, plan.tag)
    }
  }

  @LinesBuilder
  private static func writing(_ item: UnionPlan.Case, _ tag: String) -> Lines {
    "out.append(\(PythonLiteral.string("{\"\(tag)\":\"\(item.name)\"")))"
    "write_\(PythonName.snake(item.type))(value, out, \",\")"
  }
}
