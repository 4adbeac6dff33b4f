import ContractModel

/// The 413 of a body that is too large, as clients meet it: while they are still writing.
struct OversizeBodyFamily: Family {
  let id = "oversize-body"
  let profile = Profile.http1
  let clauses = ["H15", "H9", "RFC 9112 section 9.6"]
  let sends =
    "bodies of eight times the limit, and bodies one byte too long by clients that read only when all is written"
  let right = "413 that the client can read: the connection ends in stages, not by a reset"

  /// What a client may write without reading (1 MB); a server must not be asked to swallow more.
  private static let longestUnread = 1_000_000

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { $0.request != nil }.flatMap { endpoint -> [Case] in
      let limit = endpoint.maxBody.value
      var cases: [Case] = []
      if limit <= Derivation.longestBody / 8 { cases += eightTimes(limit, endpoint) }
      if limit <= Self.longestUnread { cases += unread(limit, endpoint) }
      return cases
    }
  }

  private func eightTimes(_ limit: Int, _ endpoint: Endpoint) -> [Case] {
    variants(of: endpoint, length: limit * 8).map { name, recipe in
      oversizeCase("8-times-\(name)", endpoint) { context in
        try context.exchange(recipe, expecting: .rejected(413, "payload_too_large", []))
        return .pass
      }
    }
  }

  private func unread(_ limit: Int, _ endpoint: Endpoint) -> [Case] {
    variants(of: endpoint, length: limit + 1).map { name, recipe in
      oversizeCase("unread-\(name)", endpoint) { context in
        let connection = try context.openHTTP()
        defer { connection.close() }
        let time = context.patient(CaseContext.answerTime)
        let answer: HTTPResponse
        do throws(WireError) {
          try connection.send(recipe.bytes(for: context.addressee), within: time)
          answer = try connection.receive(answering: recipe.method, within: time)
        } catch .reset {
          context.record(recipe, .fault(WireError.reset.description))
          return .fail(Finding("reset the connection before its 413 could be read", clause: "H15"))
        }
        context.record(recipe, .answer(answer))
        try context.check(answer, to: recipe, expecting: .rejected(413, "payload_too_large", []))
        return .pass
      }
    }
  }

  /// White space, which is no document: whoever accepts it does nothing.
  private func variants(of endpoint: Endpoint, length: Int) -> [(String, RequestRecipe)] {
    let body = BodyRecipe([.filler([0x20], count: length)])
    let whole = RequestRecipe(calling: endpoint, body: body)
    var chunked = whole
    chunked.framing = .chunked(65_536)
    return [("length", whole), ("chunked", chunked)]
  }

  private func oversizeCase(
    _ name: String, _ endpoint: Endpoint, _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      source: endpoint.maxBody.span, states: "max_body \(endpoint.maxBody.value) bytes", body: .session(body))
  }
}
