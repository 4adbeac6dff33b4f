import ContractModel

/// Texts of the language as patterns of JSON Schema (ECMA 262 without flags).
enum SchemaText {
  static func schema(of slot: Slot) -> JSONValue {
    switch slot {
    case .size:
      .object([
        .init(
          "anyOf",
          .array([
            .object([.init("type", .string("integer")), .init("minimum", .integer(0))]),
            text("^[0-9]+ (kB|MB|KiB|MiB)$"),
          ]))
      ])
    case .duration: text("^[0-9]+ (ms|s|min)$")
    case .semanticVersion: text("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$")
    case .route: text("^(\(Route.Method.allCases.map(\.rawValue).joined(separator: "|"))) /")
    case .path: text("^/")
    case .loopbackURL: text("^http://(127\\.0\\.0\\.1|localhost|\\[::1\\]):[0-9]{1,5}$")
    case .typeExpression: typeExpression
    case .emission: text("^\(name)[?*]?$")
    default: .object([.init("type", .string("string")), .init("maxLength", .integer(256))])
    }
  }

  static func pattern(of key: Slot.TableKey) -> String {
    switch key {
    case .name, .lintRule: "^\(name)$"
    case .fieldName: "^\(name)\\??$"
    case .pointer: "^(/.*)?$"
    }
  }

  private static let name = "[A-Za-z][A-Za-z0-9_]{0,63}"

  /// The words of the language first, so that editors offer them; how deep brackets go, a pattern can't count.
  private static var typeExpression: JSONValue {
    let words = JSONValue.object([.init("enum", .array(TypeResolver.words.map(JSONValue.string)))])
    return .object([
      .init("anyOf", .array([words, text("^ *((list|map) *<.+>|[A-Za-z][A-Za-z0-9_]*)( *\\| *null)? *$")]))
    ])
  }

  private static func text(_ pattern: String) -> JSONValue {
    .object([.init("type", .string("string")), .init("pattern", .string(pattern))])
  }
}
