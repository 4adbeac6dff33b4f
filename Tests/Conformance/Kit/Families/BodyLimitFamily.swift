import ContractModel

/// The limit of a body, to the byte, announced and in chunks.
struct BodyLimitFamily: Family {
  let id = "body-limit"
  let profile = Profile.bridge
  let clauses = ["H9", "H2 step 12"]
  let sends = "bodies of exactly the limit and of one byte more, and bodies where none is due"
  let right = "the limit itself is accepted, one byte more is 413; an undue body is drained up to 64 KiB"

  /// What is drained of a body where none is due (H9).
  private static let undueLimit = 65_536

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint -> [Case] in
      guard let example = RequestPlaces.documents(of: endpoint, in: derivation.contract).first?.recipe else {
        return undue(endpoint, derivation)
      }
      return accepted(example, endpoint, derivation) + refused(example, endpoint)
    }
  }

  func untestable(_ derivation: Derivation) -> [Untestable] {
    derivation.contract.endpoints.filter { $0.request != nil && $0.maxBody.value >= Derivation.longestBody }.map {
      let (need, most) = (ByteCount.text($0.maxBody.value), ByteCount.text(Derivation.longestBody))
      return Untestable(what: "max_body of \($0.name.value)", reason: "needs \(need), the kit sends \(most) at most")
    }
  }

  /// White space behind the example's document is part of the body and not of what it says.
  private func padded(_ example: BodyRecipe, to length: Int) -> BodyRecipe? {
    guard example.length <= length, length <= Derivation.longestBody else { return nil }
    var body = example
    body.pieces.append(.filler([0x20], count: length - example.length))
    return body
  }

  private func accepted(_ example: BodyRecipe, _ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    guard let body = padded(example, to: endpoint.maxBody.value) else { return [] }
    let due = derivation.expectation(of: example, calling: endpoint)
    var chunked = RequestRecipe(calling: endpoint, body: body)
    chunked.framing = .chunked(65_536)
    return [("limit", RequestRecipe(calling: endpoint, body: body)), ("limit-chunked", chunked)].map { name, recipe in
      limitCase(name, endpoint, needs: endpoint.writeNeeds, .exchange(recipe, due))
    }
  }

  private func refused(_ example: BodyRecipe, _ endpoint: Endpoint) -> [Case] {
    let due = AnswerExpectation.rejected(413, "payload_too_large", [])
    let announced = announcing(endpoint.maxBody.value.magnitude + 1, of: endpoint)
    // The largest that every server can read as a number of 64 bits with a sign.
    let far = announcing(UInt(Int.max), of: endpoint)
    var cases = [("limit+1", announced), ("limit-far-beyond", far)].map { name, recipe in
      limitCase(name, endpoint, needs: [], Self.unsent(recipe, due))
    }
    if let body = padded(example, to: endpoint.maxBody.value &+ 1) {
      let whole = RequestRecipe(calling: endpoint, body: body)
      var chunked = whole
      chunked.framing = .chunked(65_536)
      // That a client can read the 413 is owed by http1 (H15).
      cases += [("limit+1-sent", whole), ("limit+1-chunked", chunked)].map { name, recipe in
        limitCase(
          name, endpoint, needs: endpoint.writeNeeds, Self.unsent(recipe, due), clauses: ["H9", "H15"], profile: .http1)
      }
    }
    return cases
  }

  private func undue(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let body = BodyRecipe(prefix: [], filler: [UInt8(ascii: "x")], count: Self.undueLimit, suffix: [])
    let small = RequestRecipe(calling: endpoint, body: BodyRecipe("x")).setting("Content-Type", to: nil)
    let large = RequestRecipe(calling: endpoint, body: body).setting("Content-Type", to: nil)
    let due = AnswerExpectation.accepted(endpoint.name.value)
    var beyond = large
    beyond.body?.pieces.append(.bytes([UInt8(ascii: "x")]))
    let isWithinLimit = endpoint.maxBody.value >= Self.undueLimit
    return [limitCase("undue", endpoint, needs: endpoint.writeNeeds, .exchange(small, due))]
      + (isWithinLimit
        ? [limitCase("undue-limit", endpoint, needs: endpoint.writeNeeds, .exchange(large, due))] : [])
      + [
        limitCase(
          "undue-limit+1", endpoint, needs: endpoint.writeNeeds,
          Self.unsent(beyond, .rejected(413, "payload_too_large", [])), clauses: ["H9", "H15"], profile: .http1)
      ]
  }

  /// The head alone: the answer must come before the body (H2).
  private func announcing(_ length: UInt, of endpoint: Endpoint) -> RequestRecipe {
    var recipe = RequestRecipe(calling: endpoint, body: nil)
    recipe.framing = .asWritten
    if endpoint.request != nil { recipe.fields.append(.json) }
    return recipe.adding("Content-Length", WireText(String(length)))
  }

  /// On a connection of its own: nobody may use it after a body that was not sent whole.
  private static func unsent(_ recipe: RequestRecipe, _ due: AnswerExpectation) -> CaseBody {
    .session { context in
      try context.exchange(recipe, expecting: due)
      return .pass
    }
  }

  private func limitCase(
    _ name: String, _ endpoint: Endpoint, needs: Set<Need>, _ body: CaseBody, clauses: [String]? = nil,
    profile: Profile? = nil
  ) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile ?? self.profile,
      clauses: clauses ?? self.clauses, needs: needs, source: endpoint.maxBody.span,
      states: "max_body \(endpoint.maxBody.value) bytes", body: body)
  }
}
