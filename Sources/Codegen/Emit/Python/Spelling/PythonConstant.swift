import ContractModel

/// A value of the contract as a Python expression.
struct PythonConstant: CustomStringConvertible {
  let description: String
  /// Whether the expression names only what is defined before all dataclasses, and makes nothing that is worth sharing.
  let isSimple: Bool

  /// `prefix` stands before the names of `models`.
  init(_ plan: ConstantPlan, prefix: String = "") {
    description = Spelling(prefix: prefix).expression(plan)
    isSimple =
      switch plan {
      case .null, .bool, .integer, .double, .string, .bytes, .choice, .unknownChoice: true
      case .timestamp, .date, .uuid, .json, .list, .map, .object, .unionCase, .unknownCase: false
      }
  }

  static func tuple(_ items: [String]) -> String {
    "(\(items.joined(separator: ", "))\(items.count == 1 ? "," : ""))"
  }

  private struct Spelling {
    let prefix: String

    func expression(_ plan: ConstantPlan) -> String {
      switch plan {
      case .null: "None"
      case .bool(let value): PythonLiteral.bool(value)
      case .integer(let value): PythonLiteral.integer(value)
      case .double(let value): value.description
      case .string(let text), .unknownChoice(let text): PythonLiteral.string(text)
      case .bytes(let bytes): PythonLiteral.bytes(bytes)
      case .timestamp(let instant): timestamp(instant)
      case .date(let days): "_datetime.date(1970, 1, 1) + _datetime.timedelta(days=\(days))"
      case .uuid(let bytes): "_uuid.UUID(bytes=\(PythonLiteral.bytes(bytes)))"
      case .json(let value): json(value)
      case .list(let items): PythonConstant.tuple(items.map(expression))
      case .map(let entries): map(entries.map { ($0.key, expression($0.value)) })
      case .choice(let name, let wire, let reference):
        reference.isOpen ? PythonLiteral.string(wire) : "\(prefix)\(reference.type).\(PythonName(constant: name))"
      case .object(let type, let members): "\(prefix)\(type)(\(members.map(argument).joined(separator: ", ")))"
      case .unionCase(_, let object): expression(object)
      case .unknownCase(let tag, let fields):
        "\(prefix)UnknownCase(tag=\(PythonLiteral.string(tag)), fields=\(jsonMap(fields)))"
      }
    }

    private func timestamp(_ microseconds: Int64) -> String {
      let origin = "_datetime.datetime(1970, 1, 1, tzinfo=_datetime.timezone.utc)"
      return "\(origin) + _datetime.timedelta(microseconds=\(PythonLiteral.integer(microseconds)))"
    }

    private func argument(_ member: ConstantPlan.Member) -> String {
      "\(PythonName(member: member.name))=\(expression(member.value))"
    }

    private func json(_ value: JSONValue) -> String {
      switch value {
      case .null: "None"
      case .bool(let value): PythonLiteral.bool(value)
      case .integer(let value): PythonLiteral.integer(value)
      case .double(let value): value.description
      case .string(let text): PythonLiteral.string(text)
      case .array(let items): PythonConstant.tuple(items.map(json))
      case .object(let members): jsonMap(members)
      }
    }

    /// A map of any JSON says so: a checker would take the values' own types.
    private func jsonMap(_ members: [JSONValue.Member]) -> String {
      map(members.map { ($0.name, json($0.value)) }, "[\(prefix)JSONValue]")
    }

    private func map(_ entries: [(String, String)], _ parameter: String = "") -> String {
      guard !entries.isEmpty else { return "\(prefix)JSONMap\(parameter)()" }
      let texts = entries.map { "\(PythonLiteral.string($0)): \($1)" }
      return "\(prefix)JSONMap\(parameter)({\(texts.joined(separator: ", "))})"
    }
  }
}
