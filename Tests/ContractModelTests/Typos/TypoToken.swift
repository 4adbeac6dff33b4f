@testable import ContractModel

/// A word of a contract that somebody may mistype.
struct TypoToken {
  enum Role {
    case key
    case type
    /// The name of something that stands elsewhere, or a word of a fixed set.
    case name
    case unit
    case quoted
    /// `{` or `[` to its end.
    case brackets
    /// A line of a block that has others.
    case line
  }

  let role: Role
  let text: String
  let span: SourceSpan
}

/// Finds the tokens of a file by the grammar.
struct TypoTokens {
  private(set) var all: [TypoToken] = []

  static func of(_ file: SourceFile, isEntry: Bool) -> [TypoToken] {
    var limits = YAMLLimits()
    guard let root = YAMLReader.read(file, limits: &limits).root else { return [] }
    var tokens = TypoTokens()
    tokens.walk(root, .construct(isEntry ? Grammar.entryFile : Grammar.includedFile))
    return tokens.all
  }

  private mutating func add(_ role: TypoToken.Role, _ text: String, _ span: SourceSpan) {
    all.append(TypoToken(role: role, text: text, span: span))
  }

  private mutating func walk(_ node: YAMLNode, _ slot: Slot) {
    addLayout(of: node)
    switch (slot, node.content) {
    case (.construct(let construct), .mapping(let entries)): walk(entries, construct)
    case (.oneOf(_, let constructs), .mapping(let entries)):
      let chosen = constructs.first { construct in entries.contains { $0.key.value == construct.mark } }
      if let chosen { walk(entries, chosen) }
    case (.either(_, _, let mapping?), .mapping): inner(node, mapping)
    case (.either(_, let list?, _), .sequence): inner(node, list)
    case (.either(let scalar?, _, _), .scalar): inner(node, scalar)
    case (.table(let keys, let item), .mapping(let entries)):
      for entry in entries {
        if case .pointer = keys { add(.name, entry.key.value, entry.key.span) }
        walk(entry.value, item)
      }
    case (.list(let item), .sequence(let nodes)): for node in nodes { walk(node, item) }
    case (.value, _): walk(value: node)
    case (_, .scalar(let scalar)): addScalar(scalar, node.span, slot)
    default: break
    }
  }

  /// Without the layout, which was added.
  private mutating func inner(_ node: YAMLNode, _ slot: Slot) {
    let count = all.count
    walk(node, slot)
    let layout: Set<String> = ["brackets", "line", "quoted"]
    all = Array(all[..<count]) + all[count...].filter { !(layout.contains("\($0.role)") && $0.span == node.span) }
  }

  private mutating func walk(_ entries: [YAMLEntry], _ construct: Construct) {
    for entry in entries {
      guard let key = construct.key(named: entry.key.value) else { continue }
      add(.key, key.name, entry.key.span)
      // The tag of a union is a name that is declared there.
      if key.name == "tag" { continue }
      walk(entry.value, key.holds)
    }
  }

  private mutating func addScalar(_ scalar: YAMLScalar, _ span: SourceSpan, _ slot: Slot) {
    switch slot {
    case .reference, .emission, .choice, .flag: add(.name, scalar.text, span)
    case .typeExpression: add(.type, scalar.text, span)
    case .size, .duration: add(.unit, scalar.text, span)
    default: break
    }
  }

  /// The fields of examples; the keys of `arguments`, a map, are free.
  private mutating func walk(value node: YAMLNode) {
    switch node.content {
    case .scalar: break
    case .sequence(let nodes): for node in nodes { addLayout(of: node); walk(value: node) }
    case .mapping(let entries):
      for entry in entries {
        add(.name, entry.key.value, entry.key.span)
        addLayout(of: entry.value)
        if entry.key.value != "arguments" { walk(value: entry.value) }
      }
    }
  }

  private mutating func addLayout(of node: YAMLNode) {
    switch node.content {
    case .scalar(let scalar):
      if scalar.style == .quoted, node.span.start.line == node.span.end.line { add(.quoted, scalar.text, node.span) }
    case .sequence(let nodes):
      if node.isFlow { add(.brackets, "[]", node.span) } else { addLines(nodes.map(\.span.start), dashes: true) }
    case .mapping(let entries):
      if node.isFlow { add(.brackets, "{}", node.span) } else { addLines(entries.map(\.key.span.start), dashes: false) }
    }
  }

  /// The lines of a block with several parts: a single one may be indented as one likes.
  private mutating func addLines(_ starts: [SourceSpan.Position], dashes: Bool) {
    guard starts.count > 1 else { return }
    for start in starts {
      all.append(TypoToken(role: .line, text: dashes ? "-" : "", span: SourceSpan(file: "", start: start, end: start)))
    }
  }
}
