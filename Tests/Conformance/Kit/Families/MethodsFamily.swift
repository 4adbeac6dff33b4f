import ContractModel

/// Every method on every path: OPTIONS and HEAD, those that are not declared, and those that are none.
struct MethodsFamily: Family {
  let id = "methods"
  let profile = Profile.api
  let clauses = ["H2 step 8"]
  let sends = "every standard method to every path, without a token, and words that are no methods"
  let right = "405 with an exact Allow, 204 with it to OPTIONS, HEAD as GET without content"

  // RFC 9110 section 9 and RFC 5789; CONNECT has a case of its own.
  private static let standard = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"]
  private static let strange = ["BREW", "get", "PROPFIND"]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.paths.all.flatMap { known in
      let allowed = Set(known.allow.split(separator: ", ").map(String.init))
      return Self.standard.filter { !allowed.contains($0) }.map { undeclared($0, at: known) }
        + Self.strange.map { strange($0, at: known) } + [options(at: known)] + connect(at: known)
    } + derivation.contract.endpoints.filter { $0.route.method == .get }.map(head)
  }

  /// Without a token: should the server know the method after all, it must not act.
  private func undeclared(_ method: String, at known: KnownPath) -> Case {
    methodCase(
      method, at: known, clauses: clauses,
      AnswerExpectation(.status([405])).with("Allow", .equals(known.allow)))
  }

  private func strange(_ method: String, at known: KnownPath) -> Case {
    methodCase(method, at: known, clauses: clauses, AnswerExpectation(.status([400, 405])))
  }

  /// A server may refuse CONNECT as framing. Parsers that take what follows it for a tunnel leave the connection deaf, so
  /// it has one of its own, and from http1 on it must be closed or serve the next request.
  private func connect(at known: KnownPath) -> [Case] {
    let recipe = RequestRecipe(method: "CONNECT", target: WireText(known.path))
    let next = RequestRecipe(method: "OPTIONS", target: WireText(known.path))
    let due = AnswerExpectation(.status([400, 405]))
    return [("CONNECT", Profile.bridge, clauses), ("CONNECT-and-next", Profile.http1, ["H1", "H13"])].map {
      name, profile, clauses in
      Case(
        id: "\(id)/\(known.name)/\(name)", family: id, profile: profile, clauses: clauses, source: known.span,
        states: "the methods \(known.allow)",
        body: .session { context in
          let connection = try context.openHTTP()
          try context.exchange(recipe, on: connection, expecting: due)
          guard name != "CONNECT", connection.isReusable else { return .pass }
          try context.exchange(next, on: connection, expecting: .noContent(allow: known.allow))
          return .pass
        })
    }
  }

  private func options(at known: KnownPath) -> Case {
    methodCase("OPTIONS", at: known, clauses: ["H2 step 7", "H7"], .noContent(allow: known.allow))
  }

  private func methodCase(_ method: String, at known: KnownPath, clauses: [String], _ due: AnswerExpectation) -> Case {
    Case(
      id: "\(id)/\(known.name)/\(method)", family: id, profile: .bridge, clauses: clauses, source: known.span,
      states: "the methods \(known.allow)",
      body: .exchange(RequestRecipe(method: method, target: WireText(known.path)), due))
  }

  private func head(_ endpoint: Endpoint) -> Case {
    var recipe = RequestRecipe(calling: endpoint, body: nil)
    recipe.method = "HEAD"
    return Case(
      id: "\(id)/\(endpoint.name.value)/HEAD", family: id, profile: profile, clauses: ["H10"],
      source: endpoint.route.span, states: "route \(endpoint.route.description)",
      body: .exchange(recipe, AnswerExpectation(.head(endpoint: endpoint.name.value))))
  }
}
