import ContractModel

/// A name as Swift spells it, safe to stand in code: contract names reach the output only as one of these.
struct SwiftName: Sendable, Hashable, CustomStringConvertible {
  let description: String

  /// A property, function or parameter: `build_hash` is `buildHash`, `trace_id` is `traceID`.
  init(member name: String) {
    let camel = Self.lowerCamel(name)
    description = Self.escaped(camel, isTaken: Self.takenByMembers.contains(camel))
  }

  /// An enum case. `taken` are names that the enum has besides its cases.
  init(case name: String, taken: Set<String> = []) {
    let camel = Self.lowerCamel(name)
    description = Self.escaped(camel, isTaken: Self.takenByCases.contains(camel) || taken.contains(camel))
  }

  private init(verbatim: String) { description = verbatim }

  /// As the label of an argument, where all keywords but three stand bare.
  var label: String { ["inout", "let", "var"].contains(bare) ? description : bare }

  /// A name made of this one and fixed words.
  func suffixed(_ suffix: String) -> SwiftName { SwiftName(verbatim: bare + suffix) }

  /// Without the backticks of a keyword.
  var bare: String {
    description.utf8.first == UInt8(ascii: "`") ? String(description.dropFirst().dropLast()) : description
  }

  /// `Events` for `events`, by the rule that the language reserves derived names of types by.
  static func typeName(_ name: String) -> String {
    name.split(separator: "_").map { NameStyle.capitalized(String($0)) }.joined()
  }

  static func lowerCamel(_ name: String) -> String {
    let words = NameWords.split(name)
    guard words.count > 1 else { return words.first ?? "" }
    return words[0] + words.dropFirst().map(NameStyle.capitalizedWord).joined()
  }

  private static func escaped(_ name: String, isTaken: Bool) -> String {
    if isTaken { return name + "_" }
    return keywords.contains(name) ? "`\(name)`" : name
  }
}
