import ContractModel

/// What the constructs of the grammar are called in schema and reference.
enum SchemaName {
  /// `an object type` is `object_type`, `` `auth` of a channel`` is `auth_of_a_channel`; a second one of the same name has
  /// a number.
  static func of(_ construct: Construct) -> String { names[construct.name + construct.doc] ?? "" }

  private static let names: [String: String] = {
    var taken: [String: Int] = [:]
    var result: [String: String] = [:]
    for construct in Grammar.constructs {
      let words = construct.name.split { !$0.isLetter && $0 != "_" }
      let article = words.first == "a" || words.first == "an"
      let name = words.dropFirst(article ? 1 : 0).joined(separator: "_")
      taken[name, default: 0] += 1
      let count = taken[name] ?? 1
      result[construct.name + construct.doc] = count == 1 ? name : "\(name)_\(count)"
    }
    return result
  }()
}
