import ContractModel

extension CodecVectors {
  /// The file: JSON, one vector a line.
  var text: String {
    let head = [
      ("doc", "What every codec of this contract must do with exact bytes, derived by `conformance vectors`."),
      ("contract", contract.name.value), ("fingerprint", contract.fingerprint),
    ]
    let lists = [
      ("vectors", documents.map(Self.line)), ("targets", targets.map(Self.line)), ("left_out", leftOut.map(Self.line)),
    ]
    let parts =
      head.map { "  \"\($0)\": \(Self.spelled(.string($1)))" }
      + lists.map { name, lines in
        lines.isEmpty ? "  \"\(name)\": []" : "  \"\(name)\": [\n    \(lines.joined(separator: ",\n    "))\n  ]"
      }
    return "{\n\(parts.joined(separator: ",\n"))\n}\n"
  }

  private static func line(_ vector: Vector) -> String {
    var members: [JSONValue.Member] = [
      .init("id", .string(vector.id)), .init("clause", .string(vector.clause)),
      .init("type", .string(vector.type ?? "*")),
      String(validating: vector.bytes, as: UTF8.self).map { .init("text", .string($0)) }
        ?? .init("hex", .string(hexadecimal(vector.bytes))),
    ]
    switch vector.verdict {
    case .malformed: members.append(.init("verdict", .string("malformed")))
    case .accepted: members.append(.init("verdict", .string("accepted")))
    case .violations(let violations):
      members.append(.init("verdict", .string("violations")))
      members.append(.init("violations", list(violations)))
    }
    if let canonical = vector.canonical { members.append(.init("canonical", .string(canonical))) }
    return spelled(.object(members))
  }

  private static func line(_ target: TargetVector) -> String {
    var members: [JSONValue.Member] = [.init("id", .string(target.id)), .init("clause", .string(target.clause))]
    if let call = target.call { members.append(.init("call", .string(call))) }
    members.append(.init("target", .string(String(decoding: target.target, as: UTF8.self))))
    if let body = target.body { members.append(.init("body", .string(String(decoding: body, as: UTF8.self)))) }
    if let answer = target.answer { members.append(.init("answer", .string(answer))) }
    if !target.violations.isEmpty { members.append(.init("violations", list(target.violations, withPlaces: true))) }
    return spelled(.object(members))
  }

  private static func line(_ bound: Untestable) -> String {
    spelled(.object([.init("what", .string(bound.what)), .init("reason", .string(bound.reason))]))
  }

  private static func list(_ violations: [ExpectedViolation], withPlaces: Bool = false) -> JSONValue {
    .array(
      violations.map { violation in
        let place: [JSONValue.Member] = withPlaces ? [.init("in", .string(violation.place))] : []
        return .object(place + [.init("path", .string(violation.path)), .init("rule", .string(violation.rule))])
      })
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  private static func spelled(_ value: JSONValue) -> String { String(decoding: JSONText.write(value), as: UTF8.self) }
}
