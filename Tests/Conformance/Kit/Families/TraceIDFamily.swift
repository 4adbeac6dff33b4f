import ContractModel

/// The trace id of a request: the caller's where it gives a valid one, else made anew.
struct TraceIDFamily: Family {
  let id = "trace-id"
  let profile = Profile.api
  let clauses = ["H8"]
  let sends = "valid, missing and invalid traceparent fields, with requests that succeed and that are refused"
  let right = "a valid id comes back in X-Trace-Id and in the error; anything else is replaced by a new one"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      taken(endpoint, derivation) + invalid(endpoint, derivation) + [unique(endpoint)]
    }
  }

  private func taken(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let harmless = RequestRecipe(harmlesslyCalling: endpoint)
    var variants = [("valid", harmless, derivation.unrefused(endpoint), endpoint.refusalNeeds)]
    if let example = RequestPlaces.documents(of: endpoint, in: derivation.contract).first?.recipe {
      let recipe = RequestRecipe(calling: endpoint, body: example)
      variants.append(
        ("valid-with-example", recipe, derivation.expectation(of: example, calling: endpoint), endpoint.writeNeeds))
    }
    if endpoint.auth == .bearerToken {
      let recipe = harmless.setting("Authorization", to: nil)
      variants.append(("valid-unauthorized", recipe, .rejected(401, "unauthorized", []), endpoint.refusalNeeds))
    }
    return variants.map { name, recipe, due, needs in
      let id = "\(id)/\(endpoint.name.value)/\(name)"
      var parents = TraceParents(seed: derivation.seed, case: id)
      let parent = parents.next()
      return Case(
        id: id, family: self.id, profile: name == "valid-unauthorized" ? .bridge : profile, clauses: clauses,
        needs: needs, source: endpoint.route.span, states: "an endpoint, whose trace id is the caller's",
        body: .exchange(recipe.traced(by: parent), due.traced(as: parent.traceID)))
    }
  }

  // W3C Trace Context section 3.2.2: what makes a traceparent of version 00 invalid.
  private static let invalid: [(name: String, field: @Sendable (TraceParent) -> String)] = [
    ("empty", { _ in "" }), ("version-ff", { "ff-\($0.traceID)-\($0.parentID)-01" }),
    ("zero-parent", { "00-\($0.traceID)-0000000000000000-01" }),
    ("zero-trace", { "00-00000000000000000000000000000000-\($0.parentID)-01" }),
    ("upper-case", { "00-\($0.traceID.uppercased())-\($0.parentID)-01" }),
    ("short-trace", { "00-\($0.traceID.dropLast())-\($0.parentID)-01" }),
    ("long-trace", { "00-\($0.traceID)0-\($0.parentID)-01" }),
    ("no-hex", { "00-\($0.traceID.dropLast())g-\($0.parentID)-01" }),
    ("other-separator", { "00_\($0.traceID)_\($0.parentID)_01" }), ("no-flags", { "00-\($0.traceID)-\($0.parentID)" }),
    ("extra-part", { "00-\($0.traceID)-\($0.parentID)-01-x" }), ("bare-trace", { $0.traceID }),
  ]

  private func invalid(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    Self.invalid.map { variant in
      let id = "\(id)/\(endpoint.name.value)/invalid-\(variant.name)"
      var parents = TraceParents(seed: derivation.seed, case: id)
      let parent = parents.next()
      let recipe = RequestRecipe(harmlesslyCalling: endpoint)
        .setting("traceparent", to: WireText(variant.field(parent)))
      return Case(
        id: id, family: self.id, profile: profile, clauses: clauses, needs: endpoint.refusalNeeds,
        source: endpoint.route.span, states: "an endpoint, whose trace id is made anew where the caller's is invalid",
        body: .session { context in
          let answer = try context.exchange(recipe)
          guard answer.values("X-Trace-Id") != [parent.traceID] else {
            return .fail(Finding("took the trace id of an invalid traceparent", clause: "H8"))
          }
          return .pass
        })
    }
  }

  private func unique(_ endpoint: Endpoint) -> Case {
    let recipe = RequestRecipe(harmlesslyCalling: endpoint)
    return Case(
      id: "\(id)/\(endpoint.name.value)/made-anew", family: id, profile: profile, clauses: clauses,
      needs: endpoint.refusalNeeds, source: endpoint.route.span, states: "an endpoint, whose trace id is made anew",
      body: .session { context in
        let connection = try context.openHTTP()
        let ids = try (0..<3).flatMap { _ in
          try context.exchange(recipe, on: connection.isReusable ? connection : nil).values("X-Trace-Id")
        }
        guard Set(ids).count == 3 else {
          return .fail(Finding("answered several requests under one trace id", clause: "H8"))
        }
        return .pass
      })
  }
}
