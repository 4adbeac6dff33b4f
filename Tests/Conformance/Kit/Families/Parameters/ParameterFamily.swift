import ContractModel

/// What a family of fields tries, tried on the values of paths and queries: each is the text of what a field would hold.
struct ParameterFamily: Family {
  let id: String
  let profile = Profile.api
  let clauses = ["H2 step 16", "contract-language: Path and query values"]
  let sends: String
  let right: String
  private let base: any RequestFamily

  /// - Parameter base: Its id is that of the family, with another first word.
  init(_ base: any RequestFamily) {
    self.base = base
    id = "parameter-" + base.id.split(separator: "-").dropFirst().joined(separator: "-")
    sends = "in paths and queries: \(base.sends)"
    right = "\(base.right); `in` says which part it is; what no segment can hold is 404 or 400"
  }

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      [Parameter.Place.path, .query].flatMap { cases(of: $0, calling: endpoint, derivation) }
    }
  }

  private func cases(of place: Parameter.Place, calling endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let places = RequestPlaces(of: place, calling: endpoint, in: derivation.contract)
    let call = ParameterCall(endpoint, derivation)
    return base.variations(places, derivation.contract).compactMap { variation in
      guard let target = call.target(place, variation.document) else { return nil }
      return call.testCase(
        "\(id)/\(endpoint.name.value)/\(place.rawValue).\(variation.place)/\(variation.name)", of: self, target,
        source: variation.source, states: variation.states)
    }
  }
}
