import ContractModel

/// All that `codegen show` says of one item.
struct ItemCard {
  let item: ContractItem
  let names: [LanguageNames]
  let uses: [ItemUse]
  let shape: JSONValue
  /// Values as they stand on the wire, each with what it is: `request`, `response`, `event`.
  let samples: [(what: String, value: JSONValue)]
  /// For an endpoint.
  let curl: String?
}
