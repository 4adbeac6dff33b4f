import ContractModel

/// What a subject is excused from, all in one file, each with its reason.
public struct Waivers: Sendable {
  /// More than so many are no exceptions any more.
  static let most = 10

  /// An endpoint that the subject does not have yet.
  struct Exception: Sendable {
    let endpoint: Located<String>
    let reason: String
  }

  var exceptions: [Exception] = []
  var knownFailing: [KnownFailing] = []

  public init() {}

  var isEmpty: Bool { exceptions.isEmpty && knownFailing.isEmpty }

  /// The contract without the excepted endpoints; throws where there is no such endpoint.
  func part(of contract: Contract) throws(RunEnd) -> Contract {
    if exceptions.isEmpty { return contract }
    for exception in exceptions where contract.endpoint(named: exception.endpoint.value) == nil {
      let name = exception.endpoint.value
      let meant = DidYouMean.help(for: name, in: contract.endpoints.map(\.name.value))
      throw RunEnd(
        "\(exception.endpoint.span): the contract has no endpoint `\(name)`; \(meant ?? "`except` names endpoints")")
    }
    return contract.leavingOut(endpoints: Set(exceptions.map(\.endpoint.value)))
  }

  /// The entries for `selected` cases; throws where one is for no case that could be selected.
  func applied(to selected: [Case], of selectable: [Case]) throws(RunEnd) -> [KnownFailing] {
    let known = Set(selectable.map(\.id))
    for entry in knownFailing where !known.contains(entry.id.value) {
      let meant = DidYouMean.help(for: entry.id.value, in: known)
      throw RunEnd(
        "\(entry.id.span): no selected case has the id \(entry.id.value); \(meant ?? "remove the entry")")
    }
    let ids = Set(selected.map(\.id))
    return knownFailing.filter { ids.contains($0.id.value) }
  }
}
