import ContractModel

extension Oracle {
  /// What the path and query of a target break, in the order in which it is told: path values in route order, query values
  /// as they stand, missing ones last.
  ///
  /// `target` decodes and leads to `endpoint`.
  func violations(in target: [UInt8], of endpoint: Endpoint) -> [ExpectedViolation] {
    let (path, query) = TargetReading.parts(of: target)
    return violations(inPath: path, of: endpoint) + violations(inQuery: query, of: endpoint)
  }

  private func violations(inPath path: [UInt8], of endpoint: Endpoint) -> [ExpectedViolation] {
    let segments = TargetReading.segments(of: path) ?? []
    let texts = zip(endpoint.route.value.segments, segments).filter { $0.0.parameter != nil }.map(\.1)
    return zip(endpoint.parameters.filter { $0.place == .path }, texts).flatMap { violations(in: $1, of: $0) }
  }

  private func violations(inQuery query: [UInt8], of endpoint: Endpoint) -> [ExpectedViolation] {
    let known = endpoint.parameters.filter { $0.place == .query }
    var counts: [[UInt8]: Int] = [:]
    var found: [ExpectedViolation] = []
    for (key, value) in TargetReading.pairs(of: query) ?? [] {
      guard let parameter = known.first(where: { $0.name == key }) else { continue }
      counts[key, default: 0] += 1
      switch counts[key] {
      case 1: found += violations(in: value, of: parameter)
      case 2: found.append(violation(.duplicate, of: parameter))
      default: break
      }
    }
    return found
      + known.filter { $0.field.isRequired && counts[$0.name] == nil }.map { violation(.required, of: $0) }
  }

  private func violations(in text: [UInt8], of parameter: Parameter) -> [ExpectedViolation] {
    var examination = Examination(of: contract, by: .anyone)
    let path = "/\(parameter.field.name.value)"
    examination.examine(Self.value(of: text, parameter.values), against: parameter.field.type, at: path)
    return examination.faults.map {
      ExpectedViolation(in: parameter.place.rawValue, path: $0.path, rule: $0.rule.rawValue)
    }
  }

  private func violation(_ rule: ViolationRule, of parameter: Parameter) -> ExpectedViolation {
    ExpectedViolation(in: parameter.place.rawValue, path: "/\(parameter.field.name.value)", rule: rule.rawValue)
  }

  /// The JSON value that a text stands for: a number or a flag where one is due and the text is one, else a string.
  private static func value(of text: [UInt8], _ values: Parameter.Values) -> WireValue {
    guard case .scalar(let use) = values else { return .string(text) }
    let json = try? DocumentScanner.read(text)
    let isBare = text.first.map { !" \t\r\n".utf8.contains($0) } ?? false
    let isWhole = text.last.map { !" \t\r\n".utf8.contains($0) } ?? false
    switch (use.shape, json) {
    case (.bool, .bool(let flag)?) where isBare && isWhole: return .bool(flag)
    case (.int32, .number(let number)?), (.int64, .number(let number)?), (.float64, .number(let number)?):
      return isBare && isWhole ? .number(number) : .string(text)
    default: return .string(text)
    }
  }
}
