import ContractModel

/// Whether the server is one of this contract at all.
struct FingerprintFamily: Family {
  let id = "fingerprint"
  let profile = Profile.bridge
  let clauses = ["H7"]
  let sends = "a request that reads"
  let right = "names the version and the fingerprint of the contract that it is judged by"

  func cases(_ derivation: Derivation) -> [Case] {
    let contract = derivation.declared
    let expectation = AnswerExpectation(.status(Array(200...599)))
      .with("X-Contract", .equals(contract.versionHeader))
    return [
      Case(
        id: "fingerprint/subject/version", family: id, profile: profile, clauses: clauses,
        source: contract.version.span,
        states: "version \(contract.version.description)",
        body: .exchange(Probe.request(for: derivation.contract), expectation))
    ]
  }
}
