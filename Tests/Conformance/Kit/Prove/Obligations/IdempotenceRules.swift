import ContractModel

/// What an endpoint promises that may write and is idempotent: only a bridge that takes a repeat for a call of its own
/// breaks it.
enum IdempotenceRules {
  static func all(_ contract: Contract) -> [Obligation] {
    contract.endpoints.filter { $0.writes && $0.isIdempotent }.flatMap { endpoint in
      let name = endpoint.name.value
      let source = endpoint.route.span.description
      return [
        Obligation("idempotent.repeat", at: name, "\(name): the repeat of a success succeeds", source: source),
        Obligation("idempotent.once", at: name, "\(name): a repeat changes nothing that it sets", source: source),
      ]
    }
  }
}
