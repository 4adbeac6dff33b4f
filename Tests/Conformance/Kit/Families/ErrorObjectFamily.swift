import ContractModel

/// The one form of every failure, also of those that no endpoint answers.
struct ErrorObjectFamily: Family {
  let id = "error-object"
  let profile = Profile.http1
  let clauses = ["H5", "H3"]
  let sends = "requests that no route, method, target or framing fits"
  let right = "the error object with the code of its status, never a page of the host"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.knownPaths.flatMap { known -> [Case] in
      let method = known.methods.first ?? "GET"
      let plain = RequestRecipe(method: method, target: WireText(known.path))
      var cases = [
        errorCase(
          "not-found", RequestRecipe(method: method, target: "\(known.path)/no-such-path"), known, 404, "not_found"),
        errorCase("bad-target", RequestRecipe(method: method, target: "\(known.path)%zz"), known, 400, "bad_request"),
        errorCase("no-host", plain.setting("Host", to: nil), known, 400, "bad_request"),
        errorCase("two-hosts", plain.adding("Host", "\(.authority)"), known, 400, "bad_request"),
        errorCase(
          "long-target", RequestRecipe(method: method, target: "\(known.path)?\(String(repeating: "x", count: 8_192))"),
          known, 414, "uri_too_long"),
        errorCase("many-fields", Self.adding(100, to: plain), known, 431, "headers_too_large"),
        errorCase(
          "long-field", plain.adding("X-Long", WireText(String(repeating: "x", count: 40_000))), known, 431,
          "headers_too_large"),
      ]
      if let undeclared = ["DELETE", "PUT", "PATCH", "POST"].first(where: { !known.methods.contains($0) }) {
        cases.append(
          errorCase(
            "method", RequestRecipe(method: undeclared, target: WireText(known.path)), known, 405, "method_not_allowed")
        )
      }
      return cases
    }
  }

  /// More fields than the hundred that a request may have.
  private static func adding(_ count: Int, to recipe: RequestRecipe) -> RequestRecipe {
    (0..<count).reduce(recipe) { $0.adding("X-Field-\($1)", "x") }
  }

  private func errorCase(
    _ name: String, _ recipe: RequestRecipe, _ known: KnownPath, _ status: Int, _ code: String
  ) -> Case {
    Case(
      id: "\(id)/\(known.name)/\(name)", family: id, profile: profile, clauses: clauses, source: known.span,
      states: "what stands at \(known.path)", body: .exchange(recipe, .rejected(status, code, [])))
  }
}
