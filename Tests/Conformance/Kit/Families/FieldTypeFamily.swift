import ContractModel

/// Values of every other JSON type, and those that lenient readers convert.
struct FieldTypeFamily: RequestFamily {
  let id = "field-type"
  let profile = Profile.api
  let clauses = ["contract-language: Values on the wire"]
  let sends = "values of every other JSON type, and values that lenient readers convert"
  let right = "422 with the violation `type`: nothing is converted"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place in
      wrongValues(for: place, in: contract).map { name, draft in
        Variation(
          place: place.label, name: name, document: place.document(with: draft), source: place.use.span,
          states: place.use.shape.expression, rule: "type")
      }
    }
  }

  private func wrongValues(for place: ValuePlace, in contract: Contract) -> [(String, Draft)] {
    let kinds: [(String, Draft)] = [
      ("string", .text("text")), ("number", .verbatim("7")), ("boolean", .verbatim("true")), ("array", .list([])),
      ("object", .object([])),
    ]
    let right = rightKind(of: place.use, in: contract)
    return kinds.filter { $0.0 != right } + temptations(for: place, in: contract)
  }

  /// Nil where every kind is right.
  private func rightKind(of use: TypeUse, in contract: Contract) -> String? {
    switch contract.resolvingScalar(use).shape {
    case .json: return nil
    case .string, .bytes, .timestamp, .date, .uuid: return "string"
    case .bool: return "boolean"
    case .int32, .int64, .float64: return "number"
    case .list: return "array"
    case .map: return "object"
    case .named(let name):
      if case .enumeration? = contract.type(named: name)?.kind { return "string" }
      return "object"
    }
  }

  /// What looks like the right value to a reader that converts.
  private func temptations(for place: ValuePlace, in contract: Contract) -> [(String, Draft)] {
    switch contract.resolvingScalar(place.use).shape {
    case .bool: [("one", .verbatim("1")), ("true-as-string", .text("true"))]
    case .int32, .int64:
      [
        ("fraction", .verbatim("1.0")), ("exponent", .verbatim("1e0")), ("digits-as-string", .text("1")),
        ("minus-zero", .verbatim("-0")),
      ]
    case .float64: [("digits-as-string", .text("1.5")), ("exponent", .verbatim("1E+0")), ("integer", .verbatim("1"))]
    case .timestamp: [("seconds", .verbatim("1769903999")), ("milliseconds", .verbatim("1769903999000"))]
    case .date: [("list-of-numbers", .verbatim("[2026,1,31]"))]
    case .bytes: [("list-of-bytes", .verbatim("[65,66,67]"))]
    case .map: place.document.value(at: place.steps + [.item(0)]).map { [("list-of-values", .list([$0]))] } ?? []
    case .list: place.document.value(at: place.steps + [.item(0)]).map { [("bare-item", $0)] } ?? []
    default: []
    }
  }
}
