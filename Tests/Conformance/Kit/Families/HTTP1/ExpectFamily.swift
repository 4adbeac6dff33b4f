import ContractModel

/// `Expect: 100-continue`: whoever asks is told to go on, or refused, before the body.
struct ExpectFamily: Family {
  let id = "expect"
  let profile = Profile.http1
  let clauses = ["H2 step 13", "RFC 9110 section 10.1.1"]
  let sends = "heads that wait for 100 Continue, right ones and ones that are refused; other expectations"
  let right = "100 before the body of a right one; the refusal of another without a 100; other expectations are ignored"

  func cases(_ derivation: Derivation) -> [Case] {
    let paths = derivation.paths.all
    return derivation.contract.endpoints.filter { $0.request != nil }.flatMap { endpoint -> [Case] in
      guard let known = paths.first(where: { $0.route.shape == endpoint.route.value.shape }) else { return [] }
      return invited(endpoint) + refused(endpoint, known, derivation.contract.server.limits) + [
        old(endpoint), unknown(endpoint),
      ]
    }
  }

  private static func call(_ endpoint: Endpoint, expecting value: WireText = "100-continue") -> RequestRecipe {
    RequestRecipe(calling: endpoint, body: BodyRecipe(FramingGround.harmlessBody)).adding("Expect", value)
  }

  // MARK: - Told to go on

  private func invited(_ endpoint: Endpoint) -> [Case] {
    var chunked = Self.call(endpoint)
    chunked.framing = .chunked(1)
    return [
      ("length", Self.call(endpoint)), ("chunked", chunked),
      ("other-case", Self.call(endpoint, expecting: "100-Continue")),
    ].map { name, recipe in
      expectCase("invited-\(name)", endpoint, "100 Continue to a right head that asks for it") { context in
        try Self.goOn(recipe, in: context)
      }
    }
  }

  /// Sends the body when it is asked for, and not before.
  private static func goOn(_ recipe: RequestRecipe, in context: CaseContext) throws -> CaseOutcome {
    let connection = try context.openHTTP()
    defer { connection.close() }
    let time = context.patient(CaseContext.answerTime)
    let pieces = Array(RequestPieces(recipe, for: context.addressee))
    try connection.send(Array(pieces.prefix(1).joined()), within: time)
    if let answer = try connection.awaitInterim(answering: recipe.method, within: time) {
      context.record(recipe, .answer(answer))
      return .fail(Finding("answered \(AnswerWords.describe(answer)) where 100 is due before the body"))
    }
    try connection.send(Array(pieces.dropFirst().joined()), within: time)
    let answer = try connection.receive(answering: recipe.method, within: time)
    context.record(recipe, .answer(answer))
    try context.check(answer, to: recipe, expecting: FramingGround.harmlessAnswer)
    guard answer.informational == [100] else {
      return .fail(Finding("sent the interim answers \(answer.informational) where one 100 is due"))
    }
    return .pass
  }

  // MARK: - Refused

  private func refused(_ endpoint: Endpoint, _ known: KnownPath, _ limits: ServerLimits) -> [Case] {
    let faults: [RequestFault] = [.host, .origin, .route, .method, .token, .coding, .type, .size]
    return faults.filter { $0.fits(endpoint) }.map { fault in
      var recipe = fault.put(into: Self.call(endpoint), of: endpoint, at: known, limits)
      if fault != .size {
        recipe = recipe.adding("Content-Length", WireText(String(FramingGround.harmlessBody.utf8.count)))
      }
      recipe.body = nil
      recipe.framing = .asWritten
      let due = fault.answer(knownRoute: recipe.endpoint != nil)
      return expectCase("refused-\(fault)", endpoint, "a refusal before the body is asked for") { [recipe] context in
        let answer = try context.exchange(recipe, expecting: due)
        guard answer.informational.isEmpty else {
          return .fail(Finding("sent \(answer.informational) before it refused the head"))
        }
        return .pass
      }
    }
  }

  // MARK: - Not asked

  /// A client of HTTP/1.0 knows no interim answers.
  private func old(_ endpoint: Endpoint) -> Case {
    let called = RequestRecipe(calling: endpoint, body: nil)
    return expectCase("http-1.0", endpoint, "no 100 Continue to a client of HTTP/1.0") { context in
      let fields = Self.call(endpoint).fields.reduce("" as WireText) { $0 + "\($1.name): " + $1.value + "\r\n" }
      let text: WireText =
        "\(called.method) " + called.target + " HTTP/1.0\r\n" + fields
        + "Content-Length: \(FramingGround.harmlessBody.utf8.count)\r\n\r\n\(FramingGround.harmlessBody)"
      let connection = try context.openHTTP()
      defer { connection.close() }
      let time = context.patient(CaseContext.answerTime)
      context.transcript.append(.sent(RawRequest(text), authority: context.authority))
      try connection.send(text.bytes(for: context.addressee), within: time)
      let answer = try connection.receive(answering: called.method, within: time)
      context.transcript.append(.received(answer))
      try context.check(answer, to: called, expecting: FramingGround.harmlessAnswer)
      guard answer.informational.isEmpty else {
        return .fail(Finding("sent \(answer.informational) to a client of HTTP/1.0"))
      }
      return .pass
    }
  }

  private func unknown(_ endpoint: Endpoint) -> Case {
    let recipe = Self.call(endpoint, expecting: "x-unknown")
    return Case(
      id: "\(id)/\(endpoint.name.value)/unknown", family: id, profile: profile, clauses: clauses,
      source: endpoint.route.span, states: "an expectation that is not known is ignored",
      body: .exchange(recipe, FramingGround.harmlessAnswer))
  }

  private func expectCase(
    _ name: String, _ endpoint: Endpoint, _ states: String,
    _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      source: endpoint.route.span, states: states, body: .session(body))
  }
}
