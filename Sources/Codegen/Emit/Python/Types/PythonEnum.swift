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

  /// A literal has no place for a doc, so the docs of the values stand in that of their type, a paragraph each.
  private var openDoc: String? {
    let values = plan.values.compactMap { value in
      PythonDoc.prose(value.annotations).map { "``\(value.wire)``: \($0)" }
    }
    let parts = [PythonDoc.prose(annotations)].compactMap(\.self) + values
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private var open: Lines {
    let values = plan.values.map { PythonLiteral.string($0.wire) }.joined(separator: ", ")
    return Lines {
      "_Known\(name): _typing.TypeAlias = _typing.Literal[\(values)]"
      "\(name): _typing.TypeAlias = _Known\(name) | str"
      PythonDoc.string(openDoc)
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
