extension SwiftName {
  /// Words that stand in backticks (The Swift Programming Language, Lexical Structure).
  static let keywords: Set<String> = [
    "any", "as", "associatedtype", "await", "borrowing", "break", "case", "catch", "class", "consuming", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "indirect", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Names that even backticks don't free, or that mean something else there.
  private static let meta: Set<String> = ["init", "self", "Self", "Type", "Protocol", "dynamicType"]

  /// Names that every generated type, or its coding keys, has already.
  static let takenByMembers = meta.union([
    "customMirror", "encoded", "hashValue", "intValue", "rawValue", "stringValue",
  ])

  /// Beyond that: what would be read as a case of Optional, and what an enum declares itself.
  static let takenByCases = takenByMembers.union(["none", "some", "allCases", "wireValue"])
}
