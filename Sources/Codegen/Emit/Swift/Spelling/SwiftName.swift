/// A name as Swift spells it, safe to stand in code: contract names reach the output only as one of these.
struct SwiftName: Sendable, Hashable, CustomStringConvertible {
  let description: String

  /// A property, function or parameter: `build_hash` is `buildHash`, `trace_id` is `traceID`.
  init(member name: String) { description = Self.escaped(Self.lowerCamel(name), taken: Self.takenByMembers) }

  /// An enum case. `taken` are names that the enum has besides its cases.
  init(case name: String, taken: Set<String> = []) {
    description = Self.escaped(Self.lowerCamel(name), taken: Self.takenByCases.union(taken))
  }

  private init(verbatim: String) { description = verbatim }

  /// As the label of an argument, where all keywords but three stand bare.
  var label: String {
    let bare = description.filter { $0 != "`" }
    return ["inout", "let", "var"].contains(bare) ? description : bare
  }

  /// A name made of this one and fixed words.
  func suffixed(_ suffix: String) -> SwiftName {
    SwiftName(verbatim: description.filter { $0 != "`" } + suffix)
  }

  /// `Events` for `events`, by the rule that the language reserves derived names of types by.
  static func typeName(_ name: String) -> String { name.split(separator: "_").map { capitalized(String($0)) }.joined() }

  static func lowerCamel(_ name: String) -> String {
    let words = NameWords.split(name)
    let rest = words.dropFirst().map { word in
      if acronyms.contains(word) { return word.uppercased() }
      if word.last == "s", acronyms.contains(String(word.dropLast())) { return word.dropLast().uppercased() + "s" }
      return capitalized(word)
    }
    return (words.first ?? "") + rest.joined()
  }

  private static func escaped(_ name: String, taken: Set<String>) -> String {
    if taken.contains(name) { return name + "_" }
    return keywords.contains(name) ? "`\(name)`" : name
  }

  private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
