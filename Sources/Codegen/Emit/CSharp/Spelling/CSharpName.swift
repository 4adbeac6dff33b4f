import ContractModel

/// A name as C# spells it (.NET design guidelines, Capitalization Conventions), safe to stand in code: contract names
/// reach the output only as one of these.
struct CSharpName: Sendable, Hashable, CustomStringConvertible {
  let description: String

  /// A property, a value of an enum or a case of a union: `build_hash` is `BuildHash`. `owner` is the type that has it,
  /// `taken` what that has besides. Names that would meet are refused when the contract is checked.
  init(member name: String, of owner: String, taken: CSharpMembers = .ofObjects) {
    description = Self.pascal(name) + (taken.isTaken(name, in: owner) ? "Value" : "")
  }

  /// A parameter: `build_hash` is `buildHash`, `class` is `@class`.
  init(argument name: String) {
    let camel = Self.camel(name)
    description = Self.keywords.contains(camel) || Self.contextual.contains(camel) ? "@" + camel : camel
  }

  /// A variable in generated code, which is called as no other there.
  init(local name: String) { description = Self.camel(name) + "Value" }

  /// A type for what has none in the contract: `config_conflict` is `ConfigConflict`.
  static func pascal(_ name: String) -> String { CSharpMembers.pascal(name) }

  static func camel(_ name: String) -> String {
    let words = NameWords.split(name)
    return (words.first ?? "") + words.dropFirst().map(NameStyle.capitalized).joined()
  }

  /// C# 7.3 specification, Keywords.
  static let keywords: Set<String> = [
    "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
    "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
    "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
    "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
    "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
    "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
    "using", "virtual", "void", "volatile", "while",
  ]

  /// Words that are keywords at some places, or in later versions.
  private static let contextual: Set<String> = [
    "and", "async", "await", "dynamic", "extension", "field", "file", "init", "nint", "not", "nuint", "or", "record",
    "required", "scoped", "value", "var", "when", "with", "yield",
  ]
}
