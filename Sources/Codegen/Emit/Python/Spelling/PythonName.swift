import ContractModel

/// A name as Python spells it (PEP 8), safe to stand in code: contract names reach the output only as one of these.
struct PythonName: Sendable, Hashable, CustomStringConvertible {
  let description: String

  /// A field, function or parameter: `buildHash` is `build_hash`, `class` is `class_`. `taken` are names that stand
  /// beside it already.
  init(member name: String, taken: Set<String> = []) {
    let snake = Self.snake(name)
    description = Self.reserved.contains(snake) || taken.contains(snake) ? snake + "_" : snake
  }

  /// A value of an enum: `plain_text` is `PLAIN_TEXT`.
  init(constant name: String) { description = Self.snake(name).uppercased() }

  /// A class for what has no type in the contract: `config_conflict` is `ConfigConflict`.
  init(class name: String) {
    let capitals = NameWords.split(name).map(NameStyle.capitalizedWord).joined()
    description = ["False", "None", "True"].contains(capitals) ? capitals + "_" : capitals
  }

  /// Part of a longer name, which no keyword is: `read_` and `text_fragment`.
  static func snake(_ name: String) -> String { NameWords.split(name).joined(separator: "_") }

  /// Keywords (The Python Language Reference, 2.3.1), the receiver of methods, and the built-in types that annotations
  /// of other fields name: those of the same class would be captured.
  static let reserved: Set<String> = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "self", "try", "while", "with", "yield", "bool", "bytes", "float", "int", "str", "tuple",
  ]
}
