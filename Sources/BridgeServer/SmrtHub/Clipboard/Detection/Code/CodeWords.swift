/// Words that open lines of code, over the languages that people copy from.
enum CodeWords {
  static let modifiers: Set<String> = [
    "public", "private", "protected", "internal", "static", "final", "abstract", "override", "export", "async", "pub",
    "inline", "virtual", "extern", "readonly", "open", "mutating", "sealed", "unsafe",
  ]
  static let declarations: Set<String> = [
    "func", "fn", "def", "function", "fun", "class", "struct", "enum", "interface", "trait", "impl", "protocol",
    "extension", "namespace", "record", "union", "typedef",
  ]
  static let bindings: Set<String> = ["let", "var", "const", "val", "auto"]
  static let imports: Set<String> = ["import", "using", "use", "package"]
  static let blocks: Set<String> = [
    "if", "else", "elif", "for", "while", "switch", "match", "try", "catch", "except", "finally", "with", "do", "guard",
    "foreach", "case", "loop", "unless",
  ]
  static let jumps: Set<String> = ["return", "break", "continue", "throw", "yield", "raise", "goto"]
  static let directives: Set<String> = ["include", "define", "ifdef", "ifndef", "endif", "pragma", "undef", "region"]
}
