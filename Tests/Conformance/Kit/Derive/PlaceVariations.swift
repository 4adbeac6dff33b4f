import ContractModel

/// Makes documents that differ from a right one in one place; whether they are right themselves, the oracle says.
protocol PlaceVariations: Sendable {
  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation]
}
