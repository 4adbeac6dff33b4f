import ContractModel

/// Every rule that contract and protocol state, at every place where it applies, in the order of the docs.
enum AllObligations {
  static func derive(_ derivation: Derivation) -> [Obligation] {
    let contract = derivation.contract
    let groups = [
      RequestRules.all(derivation), ParameterRules.all(contract), WrittenRules.all(contract), ErrorRules.all(contract),
      EnvelopeRules.all(contract),
      GuardRules.all(contract), AnswerRules.all(contract), FramingRules.all(contract), EmissionRules.all(contract),
      ScenarioRules.all(contract), ChannelRules.all(contract), StateRules.all(contract), IdempotenceRules.all(contract),
      ProcessRules.all(contract),
    ]
    return groups.flatMap(\.self)
  }
}
