/// Names of one kind, which must differ in every target language: case and underscores do not tell them apart.
struct NameScope {
  /// `type`, `field`.
  let kind: String
  private var places: [String: Located<String>] = [:]
  /// What C# has beside the names already, and the type that they are members of.
  private let members: (taken: CSharpMembers, owner: String)?

  init(_ kind: String, members: (taken: CSharpMembers, owner: String)? = nil) {
    self.kind = kind
    self.members = members
  }

  /// A finding where another name of the scope is, or would become, the same.
  mutating func declare(_ name: Located<String>) -> Diagnostic? {
    let names = spellings(of: name.value)
    guard let first = names.compactMap({ places[$0] }).first else {
      for spelling in names { places[spelling] = name }
      return nil
    }
    let note = Diagnostic.Note("`\(first.value)` is declared here", at: first.span)
    if first.value == name.value {
      return Diagnostic(
        .duplicateName, "the \(kind) `\(name.value)` is declared twice", at: name.span, notes: [note],
        help: "remove or rename one of them")
    }
    return Diagnostic(
      .collidingNames, "the \(kind) `\(name.value)` would have the same name as `\(first.value)` in generated code",
      at: name.span, notes: [note],
      help: Self.folded(first.value) == Self.folded(name.value)
        ? "names differ in more than case and underscores; rename one of them"
        : "C# writes `Value` after a name that what is around it has already; rename one of them")
  }

  /// All that generated code calls the name: where C# writes `Value` after it, that too.
  private func spellings(of name: String) -> [String] {
    let folded = Self.folded(name)
    guard let members, members.taken.isTaken(name, in: members.owner) else { return [folded] }
    return [folded, folded + "value"]
  }

  /// What is left of a name in the language that tells least apart.
  static func folded(_ name: String) -> String {
    String(unsafeUninitializedCapacity: name.utf8.count) { bytes in
      var count = 0
      for byte in name.utf8 where byte != UInt8(ascii: "_") {
        bytes[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }
}
