import ContractModel

/// Bodies of one endpoint that differ, so that what follows from one is told from what follows from another.
enum DistinctBodies {
  /// The examples, then variants of the first with other texts in a string, one without a pattern where there is one:
  /// names are told by patterns, and other names are other things. All of them accepted by the oracle, `count` at most.
  /// One nil where the endpoint takes no body.
  static func of(_ endpoint: Endpoint, _ derivation: Derivation, count: Int) -> [BodyRecipe?] {
    guard let request = endpoint.request else { return [nil] }
    func accepted(_ bodies: some Sequence<BodyRecipe>) -> [BodyRecipe] {
      bodies.filter { $0.length <= endpoint.maxBody.value && derivation.oracle.judge($0, as: request) == .accepted }
    }
    let examples = accepted(RequestPlaces.documents(of: endpoint, in: derivation.contract).map(\.recipe))
    let missing = count - examples.count
    guard missing > 0 else { return Array(examples.prefix(count)) }
    let variants = places(of: endpoint, in: derivation.contract).lazy.map { place, constraints in
      accepted((0..<missing).lazy.map { place.document(with: text($0, constraints)).recipe })
    }
    return examples + (variants.first { $0.count == missing } ?? [])
  }

  /// For each string of a request documents that differ in it, all accepted by the oracle, `count` at most.
  static func byPlace(of endpoint: Endpoint, _ derivation: Derivation, count: Int) -> [[Draft]] {
    guard let request = endpoint.request else { return [] }
    return places(of: endpoint, in: derivation.contract).map { place, constraints in
      (0..<count).map { place.document(with: text($0, constraints)) }.filter {
        let body = $0.recipe
        return body.length <= endpoint.maxBody.value && derivation.oracle.judge(body, as: request) == .accepted
      }
    }
  }

  /// For each string without a pattern a document whose text servers are tempted to tidy: white space at both ends, and
  /// one letter in two normal forms.
  static func untidy(of endpoint: Endpoint, _ derivation: Derivation) -> [Draft] {
    guard let request = endpoint.request else { return [] }
    return places(of: endpoint, in: derivation.contract).filter { $0.constraints.pattern == nil }
      .map { $0.place.document(with: .text(" \u{E9}e\u{301}\t ")) }
      .filter {
        $0.recipe.length <= endpoint.maxBody.value && derivation.oracle.judge($0.recipe, as: request) == .accepted
      }
  }

  private static func places(
    of endpoint: Endpoint, in contract: Contract
  ) -> [(place: ValuePlace, constraints: StringConstraints)] {
    let places = RequestPlaces(of: endpoint, in: contract).values.compactMap { place in
      if case .string(let constraints) = contract.resolvingScalar(place.use).shape { (place, constraints) } else { nil }
    }
    return places.filter { $0.1.pattern == nil } + places.filter { $0.1.pattern != nil }
  }

  /// The number in letters, filled up to the least length.
  static func text(_ number: Int, _ constraints: StringConstraints) -> Draft {
    let letters = String(number, radix: 26).unicodeScalars.map { $0.properties.isAlphabetic ? "\($0)" : "x\($0)" }
    let least = max(constraints.minLength?.value ?? 0, constraints.minBytes?.value ?? 0)
    let word = Array(letters.joined().utf8)
    return .filled(head: word, unit: Array("z".utf8), count: max(0, least - word.count), rest: [])
  }
}
