import ContractModel

/// Documents that are made to cost more than they should.
struct HostileJSONFamily: Family {
  let id = "hostile-json"
  let profile = Profile.hardened
  let clauses = ["contract-language: Values on the wire", "H12"]
  let sends =
    "nesting of 5,000 and 200,000, a million keys, a million items, names and numbers of a megabyte, names that collide in "
    + "common hash functions; as much of it as the endpoint's max_body allows"
  let right =
    "accepted, or refused with the 4xx that the contract says, never 5xx; within 2 s and another for each megabyte; "
    + "memory grows by at most 64 MiB and 32 bytes for each one sent; \(HostileLoad.budgets)"

  func cases(_ derivation: Derivation) -> [Case] {
    guard let endpoint = derivation.contract.widestEndpoint else { return [] }
    let room = min(endpoint.maxBody.value, HostileDocument.longest)
    let malformed = HostileDocument.malformed.map { document in
      jsonCase(document.name, endpoint, derivation, needs: [.alone], within: room) {
        (document.make(room), .rejected(400, "malformed_json", []))
      }
    }
    guard let example = RequestPlaces.documents(of: endpoint, in: derivation.contract).first,
      case .object(let members) = example
    else { return malformed }
    return malformed
      + HostileDocument.values.map { document in
        jsonCase(document.name, endpoint, derivation, needs: [.alone, .writes], within: room) {
          let small = Self.adding(Array("[]".utf8), to: members)
          let due = derivation.expectation(of: BodyRecipe(small), calling: endpoint)
          return (Self.adding(document.make(room - small.count), to: members), due)
        }
      }
  }

  /// The example with one more member, of which the contract knows nothing: whatever its value is, the verdict is one.
  private static func adding(_ value: [UInt8], to members: [Draft.Member]) -> [UInt8] {
    Draft.object(members + [Draft.Member(name: "x-conformance", value: .verbatim(value))]).recipe.bytes
  }

  private func jsonCase(
    _ name: String, _ endpoint: Endpoint, _ derivation: Derivation, needs: Set<Need>, within room: Int,
    _ make: @escaping @Sendable () -> (body: [UInt8], due: AnswerExpectation)
  ) -> Case {
    hostileCase(
      name, of: endpoint.name.value, derivation, needs: needs, source: endpoint.maxBody.span,
      states: "max_body \(endpoint.maxBody.value) bytes", growth: HostileLoad.usualGrowth + 32 * room
    ) { context in
      let (body, due) = make()
      let recipe = RequestRecipe(calling: endpoint, body: BodyRecipe(body))
      let time = Duration.seconds(2) + .seconds(1) * (Double(body.count) / 1_000_000)
      context.note("> \(body.count) bytes: \(Transcript.shorten(Array(body.prefix(80)), to: 80))…")
      // Not recorded: the transcript of a case stays until the run has ended.
      let answer = try context.send(recipe, on: try context.openHTTP(), within: time)
      context.note("< \(AnswerWords.describe(answer))")
      try context.check(answer, to: recipe, expecting: due)
    }
  }
}
