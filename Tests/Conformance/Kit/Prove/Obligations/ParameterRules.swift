import ContractModel

/// What the contract says of path and query values, rule by rule.
struct ParameterRules {
  private let contract: Contract
  private let endpoint: Endpoint
  private let name: String

  static func all(_ contract: Contract) -> [Obligation] {
    contract.endpoints.flatMap { endpoint in
      let rules = ParameterRules(contract: contract, endpoint: endpoint, name: endpoint.name.value)
      return endpoint.parameters.flatMap { rules.obligations(of: $0) } + rules.ofParts
    }
  }

  private func obligations(of parameter: Parameter) -> [Obligation] {
    let field = parameter.field
    let span = field.name.span
    var all = form(of: parameter)
    if parameter.place == .query {
      all.append(refused(.duplicate, "a second one is refused", span, parameter))
      if field.isRequired {
        all.append(refused(.required, "a request without it is refused", span, parameter))
      } else {
        all.append(accepted("optional", .required, "it may be left out", span, parameter) { $0.isEmpty })
      }
    }
    return all
  }

  /// What a text must be to be one of its type.
  private func form(of parameter: Parameter) -> [Obligation] {
    let use = parameter.field.type
    switch parameter.values {
    case .choice(let values):
      return values.isOpen ? [] : [refused(.enum, "other values are refused", use.span, parameter)]
    case .scalar(let scalar):
      let constraints = contract.constraints(of: scalar).map { constraint in
        let sentence = "what breaks \(constraint.words) is refused"
        guard parameter.place == .path, ["min_length 1", "min_bytes 1"].contains(constraint.words) else {
          return refused(constraint.rule, sentence, constraint.span, parameter)
        }
        var obligation = obligation(constraint.rule.rawValue, sentence, constraint.span, parameter)
        obligation.untestable = "an empty segment leads nowhere"
        return obligation
      }
      return Self.rules(of: scalar).map { rule, words in refused(rule, words, use.span, parameter) } + constraints
    }
  }

  private static func rules(of use: TypeUse) -> [(ViolationRule, String)] {
    switch use.shape {
    case .bool: [(.type, "anything but `true` and `false` is refused")]
    case .int32, .int64, .float64:
      [(.type, "what is no such number is refused"), (.range, "a number beyond its type is refused")]
    case .bytes: [(.format, "what is no base64 is refused")]
    case .timestamp: [(.format, "what is no instant is refused")]
    case .date: [(.format, "what is no day is refused")]
    case .uuid: [(.format, "what is no UUID is refused")]
    case .string, .json, .list, .map, .named: []
    }
  }

  // MARK: - The parts together

  private var ofParts: [Obligation] {
    guard !endpoint.parameters.isEmpty else { return [] }
    let span = endpoint.route.span
    let place = whole("parameters.in", "a violation says in which part of the request it is", span)
      .broken(by: "violation-in-other-part", in: name) { exchange in
        guard let list = exchange.violations, list[0].place != "body" else { return nil }
        let other = ExpectedViolation(in: "body", path: list[0].path, rule: list[0].rule)
        return exchange.violating([other] + list.dropFirst())
      }
    // One part has no order.
    guard [endpoint.path, endpoint.query, endpoint.request].compactMap(\.self).count > 1 else { return [place] }
    let order = whole(
      "parameters.order", "violations of the path come first, then those of the query, then the body's", span
    )
    .broken(by: "parts-reversed", in: name) { exchange in
      guard let list = exchange.violations, list.first?.place != list.last?.place else { return nil }
      return exchange.violating(list.reversed())
    }
    return [place, order]
  }

  // MARK: - Making

  private func whole(_ rule: String, _ sentence: String, _ span: SourceSpan) -> Obligation {
    Obligation(rule, at: name, "\(name): \(sentence)", source: span.description)
  }

  private func obligation(_ rule: String, _ sentence: String, _ span: SourceSpan, _ parameter: Parameter) -> Obligation
  {
    let place = "\(name)/\(parameter.place.rawValue).\(parameter.field.name.value)"
    return Obligation("parameter.\(rule)", at: place, "\(place): \(sentence)", source: span.description)
  }

  /// A bridge that has forgotten the rule tells the other violations, or serves where there are none.
  private func refused(
    _ rule: ViolationRule, _ sentence: String, _ span: SourceSpan, _ parameter: Parameter
  ) -> Obligation {
    let forgotten = ExpectedViolation(
      in: parameter.place.rawValue, path: "/\(parameter.field.name.value)", rule: rule.rawValue)
    return obligation(rule.rawValue, sentence, span, parameter)
      .broken(by: "rule-forgotten", in: name) { exchange in
        guard let list = exchange.violations, list.contains(forgotten) else { return nil }
        let rest = list.filter { $0 != forgotten }
        return rest.isEmpty ? exchange.served : exchange.violating(rest)
      }
  }

  /// A bridge that does not know the rule refuses. `stands` is given the texts of the value.
  private func accepted(
    _ rule: String, _ violation: ViolationRule, _ sentence: String, _ span: SourceSpan, _ parameter: Parameter,
    where stands: @escaping @Sendable ([[UInt8]]) -> Bool
  ) -> Obligation {
    let (place, name) = (parameter.place.rawValue, parameter.name)
    let wrong = ExpectedViolation(in: place, path: "/\(parameter.field.name.value)", rule: violation.rawValue)
    return obligation(rule, sentence, span, parameter)
      .broken(by: "too-strict", in: self.name) { exchange in
        guard exchange.isJudgedByHandler, let target = exchange.request?.target,
          let pairs = TargetReading.pairs(of: TargetReading.parts(of: Array(target.utf8)).query),
          stands(pairs.filter { $0.key == name }.map(\.value))
        else { return nil }
        return exchange.violating([wrong])
      }
  }
}
