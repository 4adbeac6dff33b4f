import ContractModel

/// An enum for a closed set of texts; literals and any other text for an open one.
struct PythonEnum {
  private let name: String
  private let annotations: Annotations
  private let plan: EnumPlan

  init(_ type: TypePlan, _ plan: EnumPlan) {
    name = type.name
    annotations = type.annotations
    self.plan = plan
  }

  var lines: Lines { plan.isOpen ? open : closed }

  private var closed: Lines {
    Lines {
      "class \(name)(str, _enum.Enum):"
      Indented(by: 4) {
        PythonDoc.string(annotations)
        if annotations.doc != nil { "" }
        for value in plan.values {
          "\(PythonName(constant: value.name)) = \(PythonLiteral.string(value.wire))"
          PythonDoc.string(value.annotations)
        }
        ""
        "__str__ = str.__str__"
      }
    }
  }

  private var open: Lines {
    let values = plan.values.map { PythonLiteral.string($0.wire) }.joined(separator: ", ")
    return Lines {
      "_Known\(name): _typing.TypeAlias = _typing.Literal[\(values)]"
      "\(name): _typing.TypeAlias = _Known\(name) | str"
      PythonDoc.string(annotations)
      ""
      ""
      "def is_known_\(PythonName.snake(name))(value: str) -> _typing.TypeGuard[_Known\(name)]:"
      Indented(by: 4) {
        "\"\"\"Whether this contract knows the value.\"\"\""
        "return value in _typing.get_args(_Known\(name))"
      }
    }
  }
}
