import ContractModel

/// The one form of every failure, also of those that no endpoint answers.
struct ErrorObjectFamily: Family {
  let id = "error-object"
  let profile = Profile.http1
  let clauses = ["H5", "H3"]
  let sends = "requests that no route, method, target or framing fits"
  let right = "the error object with the code of its status, never a page of the host"

  func cases(_ derivation: Derivation) -> [Case] {
    let limits = derivation.contract.server.limits
    return derivation.paths.all.flatMap { known -> [Case] in
      let method = known.methods.first ?? "GET"
      let plain = RequestRecipe(method: method, target: WireText(known.path))
      var cases = [
        errorCase("bad-target", RequestRecipe(method: method, target: "\(known.path)%zz"), known, 400, "bad_request"),
        errorCase("no-host", plain.setting("Host", to: nil), known, 400, "bad_request"),
        errorCase("two-hosts", plain.adding("Host", "\(.authority)"), known, 400, "bad_request"),
        errorCase(
          "long-target", RequestRecipe(method: method, target: "\(known.path)?\(Self.text(limits.maxTarget))"),
          known, 414, "uri_too_long"),
        errorCase("many-fields", Self.adding(limits.maxHeaderFields.value, to: plain), known, 431, "headers_too_large"),
        errorCase(
          "long-field", plain.adding("X-Long", WireText(Self.text(limits.maxHeaderBytes))), known, 431,
          "headers_too_large"),
      ]
      let missing = "\(known.path)/no-such-path"
      if derivation.paths.at(Array(missing.utf8)) == nil {
        cases.insert(
          errorCase("not-found", RequestRecipe(method: method, target: WireText(missing)), known, 404, "not_found"),
          at: 0)
      }
      if let undeclared = ["DELETE", "PUT", "PATCH", "POST"].first(where: { !known.methods.contains($0) }) {
        cases.append(
          errorCase(
            "method", RequestRecipe(method: undeclared, target: WireText(known.path)), known, 405, "method_not_allowed")
        )
      }
      return cases
    }
  }

  /// As long as the whole may be, so that with what else there is it is too long.
  private static func text(_ limit: Located<Int>) -> String { String(repeating: "x", count: limit.value) }

  /// As many fields as a request may have, beside its own.
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
