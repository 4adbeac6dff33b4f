import ContractModel

/// The grammar as JSON Schema draft-07, by which editors complete, explain and check contract files as they are typed.
///
/// It takes what the language takes, as far as keys and kinds go. What names mean, it can't say.
enum EditorSchema {
  static var text: String {
    String(decoding: JSONText.writePretty(schema), as: UTF8.self)
  }

  private static var schema: JSONValue {
    let definitions = Grammar.constructs.map { JSONValue.Member(SchemaName.of($0), definition(of: $0)) }
    return .object(
      [
        .init("$schema", .string("http://json-schema.org/draft-07/schema#")),
        .init("title", .string("Contract, version \(Grammar.version) of the language")),
      ] + file + [.init("definitions", .object(definitions + [.init("lint_rules", lintRules)]))])
  }

  /// The entry and the files that it includes have one schema: editors choose a schema by folder. Whoever has a key that
  /// only the entry may have is the entry.
  private static var file: [JSONValue.Member] {
    let shared = Set(Grammar.includedFile.keys.map(\.name))
    let own = Grammar.entryFile.keys.filter { !shared.contains($0.name) }
    let isEntry = own.map { JSONValue.object([.init("required", names([$0]))]) }
    return [
      .init("type", .string("object")),
      .init("properties", properties(of: Grammar.entryFile)),
      .init("additionalProperties", .bool(false)),
      .init("if", .object([.init("anyOf", .array(isEntry))])),
      .init("then", .object([.init("required", names(Grammar.entryFile.keys.filter(\.isRequired)))])),
    ]
  }

  // MARK: Constructs

  private static func definition(of construct: Construct) -> JSONValue {
    let required = construct.keys.filter(\.isRequired)
    return .object([
      .init("description", .string(construct.doc)), .init("type", .string("object")),
      .init("properties", properties(of: construct)), .init("additionalProperties", .bool(false)),
      .init("required", names(required)),
    ])
  }

  private static func properties(of construct: Construct) -> JSONValue {
    .object(
      construct.keys.map { key in
        guard case .object(let members) = schema(of: key.holds) else { return .init(key.name, .bool(true)) }
        return .init(key.name, .object([.init("description", .string(key.doc))] + described(members)))
      })
  }

  /// Beside `$ref` nothing counts in draft-07.
  private static func described(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    members.contains { $0.name == "$ref" } ? [.init("allOf", .array([.object(members)]))] : members
  }

  private static func names(_ keys: [Key]) -> JSONValue { .array(keys.map { .string($0.name) }) }

  // MARK: Slots

  private static func schema(of slot: Slot) -> JSONValue {
    switch slot {
    case .prose: .object(anyScalar + [.init("maxLength", .integer(4_000))])
    case .text: .object(anyScalar + [.init("maxLength", .integer(256))])
    case .reference: .object(anyScalar)
    case .integer(let range): integer(range)
    case .number: type("number")
    case .flag: type("boolean")
    case .choice(let words): .object([.init("enum", .array(words.map(JSONValue.string)))])
    case .value: .object([])
    case .list(let item): .object([.init("type", .string("array")), .init("items", schema(of: item))])
    case .table(let key, let item): table(key, schema(of: item))
    case .construct(let construct): reference(to: construct)
    case .oneOf(_, let constructs): .object([.init("anyOf", .array(constructs.map(reference)))])
    case .either(let scalar, let list, let mapping):
      .object([.init("anyOf", .array([scalar, list, mapping].compactMap { $0.map(schema) }))])
    case .size, .duration, .semanticVersion, .route, .path, .loopbackURL, .typeExpression, .emission, .pattern:
      SchemaText.schema(of: slot)
    }
  }

  /// The language takes `no` and `017` for texts where texts belong; YAML may not.
  private static let anyScalar: [JSONValue.Member] = [
    .init("type", .array(["string", "number", "boolean"].map(JSONValue.string)))
  ]

  private static func type(_ name: String) -> JSONValue { .object([.init("type", .string(name))]) }

  private static func integer(_ range: ClosedRange<Int>) -> JSONValue {
    let most = range.upperBound == .max ? [] : [JSONValue.Member("maximum", .integer(Int64(range.upperBound)))]
    return .object(
      [.init("type", .string("integer")), .init("minimum", .integer(Int64(range.lowerBound)))] + most)
  }

  private static func reference(to construct: Construct) -> JSONValue {
    .object([.init("$ref", .string("#/definitions/" + SchemaName.of(construct)))])
  }

  private static func table(_ key: Slot.TableKey, _ item: JSONValue) -> JSONValue {
    if case .lintRule = key { return .object([.init("$ref", .string("#/definitions/lint_rules"))]) }
    return .object([
      .init("type", .string("object")),
      .init("propertyNames", .object([.init("pattern", .string(SchemaText.pattern(of: key)))])),
      .init("additionalProperties", item),
    ])
  }

  /// What stands under `allow`: a reason for each rule.
  private static var lintRules: JSONValue {
    let reasons = LintRule.all.map { rule in
      JSONValue.Member(rule.id, .object([.init("description", .string(rule.explanation.meaning))] + anyScalar))
    }
    return .object([
      .init("type", .string("object")), .init("properties", .object(reasons)),
      .init("additionalProperties", .bool(false)),
    ])
  }
}
