import ContractModel

/// What a new project is called, in the two forms that its files need.
struct ProjectName: Equatable {
  /// As products and folders are called: `quick-notes`.
  let kebab: String
  /// As modules are called: `QuickNotes`.
  let pascal: String

  /// What the modules and products of the toolkit leave no room for: two of one name can't be in a package's graph.
  static let taken: Set<String> = ["bridge", "everything", "greeter", "names", "values"]

  static let rule = "a name has 1 to 40 letters, digits, `-` and `_`, and begins with a letter"

  init(_ text: String) throws(InitFailure) {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
    }
    guard isPlain, (1...40).contains(text.utf8.count), text.first?.isLetter == true else {
      throw InitFailure("`\(text)` is no name for a project: \(Self.rule); give another with --name")
    }
    let words = NameWords.split(text.replacing("-", with: "_"))
    kebab = words.joined(separator: "-")
    pascal = SwiftName.typeName(words.joined(separator: "_"))
    guard !Self.taken.contains(pascal.lowercased()) else {
      throw InitFailure("the toolkit itself has modules called `\(pascal)…`; give another name with --name")
    }
  }
}
