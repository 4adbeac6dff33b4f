import ContractModel

/// What the constructs of the grammar are called in schema and reference.
enum SchemaName {
  /// `an object type` is `object_type`, `` `auth` of a channel`` is `auth_of_a_channel`.
  static func of(_ construct: Construct) -> String {
    let words = construct.name.split { !$0.isLetter && $0 != "_" }
    let hasArticle = words.first == "a" || words.first == "an"
    return words.dropFirst(hasArticle ? 1 : 0).joined(separator: "_")
  }
}
