import ContractModel

/// Bodies of one endpoint that differ, so that what follows from one is told from what follows from another.
enum DistinctBodies {
  /// The examples, then variants of the first with other texts in its first free string; all of them accepted by the
  /// oracle, `count` at most. One nil where the endpoint takes no body.
  static func of(_ endpoint: Endpoint, _ derivation: Derivation, count: Int) -> [BodyRecipe?] {
    guard let request = endpoint.request else { return [nil] }
    let examples = RequestPlaces.documents(of: endpoint, in: derivation.contract).map(\.recipe)
    let bodies = (examples + variants(of: endpoint, in: derivation.contract, count: count)).filter {
      $0.length <= endpoint.maxBody.value && derivation.oracle.judge($0.bytes, as: request) == .accepted
    }
    return Array(bodies.prefix(count))
  }

  private static func variants(of endpoint: Endpoint, in contract: Contract, count: Int) -> [BodyRecipe] {
    for place in RequestPlaces(of: endpoint, in: contract).values {
      guard case .string(let constraints) = contract.resolvingScalar(place.use).shape else { continue }
      return (0..<count).map { place.document(with: text($0, constraints)).recipe }
    }
    return []
  }

  /// The number in letters, filled up to the least length.
  private static func text(_ number: Int, _ constraints: StringConstraints) -> Draft {
    let letters = String(number, radix: 26).unicodeScalars.map { $0.properties.isAlphabetic ? "\($0)" : "x\($0)" }
    let least = max(constraints.minLength?.value ?? 0, constraints.minBytes?.value ?? 0)
    let word = letters.joined()
    return .text(word + String(repeating: "z", count: max(0, least - word.count)))
  }
}
