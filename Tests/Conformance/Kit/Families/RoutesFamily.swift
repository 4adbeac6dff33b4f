import ContractModel

/// Paths that are routes, and paths that nearly are.
struct RoutesFamily: Family {
  let id = "routes"
  let profile = Profile.api
  let clauses = ["H2 step 6", "contract-language: Endpoints"]
  let sends = "each route with its example, and paths that differ from one in a segment, a slash or the case"
  let right = "routes answer; any other path is 404, one that does not decode or hides a slash 400"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { known($0, derivation) }
      + derivation.paths.all.flatMap { unknown($0, derivation.paths) }
  }

  private func known(_ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let bodies: [BodyRecipe?] =
      endpoint.request == nil
      ? [nil] : RequestPlaces.documents(of: endpoint, in: derivation.contract).map(\.recipe)
    let targets = endpoint.targets
    let recipes = (0..<max(bodies.count, targets.count)).map { index in
      var recipe = RequestRecipe(calling: endpoint, body: bodies[min(index, bodies.count - 1)])
      recipe.target = WireText(targets[min(index, targets.count - 1)].bytes)
      return ("example-\(index)", recipe)
    }
    guard let first = recipes.first?.1 else { return [] }
    var queried = first
    queried.target = endpoint.target(adding: "x-unknown=1&x-unknown=2&x-empty")
    var absolute = first
    absolute.target = "http://\(.authority)" + first.target
    let variants = recipes + [("unknown-query", queried), ("absolute-form", absolute)]
    return variants.map { name, recipe in
      Case(
        id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: name == "absolute-form" ? .bridge : profile,
        clauses: ["H3"] + clauses, needs: endpoint.writeNeeds, source: endpoint.route.span,
        states: "route \(endpoint.route.description)",
        body: .exchange(recipe, derivation.expectation(of: recipe.body ?? BodyRecipe(""), calling: endpoint)))
    }
  }

  private func unknown(_ known: KnownPath, _ paths: KnownPaths) -> [Case] {
    return
      (nearly(known).filter { paths.at(Array($0.path.utf8)) == nil }.map { ($0.name, $0.path, 404) }
      + undecodable(known).map { ($0.name, $0.path, 400) }).map { name, path, status in
        var recipe = RequestRecipe(method: known.methods.first ?? "GET", target: WireText(path))
        recipe.endpoint = nil
        return Case(
          id: "\(id)/\(known.name)/\(name)", family: id, profile: .bridge,
          clauses: [status == 404 ? "H2 step 6" : "H2 step 5"] + clauses, source: known.span,
          states: "route \(known.route.path)", body: .exchange(recipe, AnswerExpectation(.status([status]))))
      }
  }

  private func nearly(_ known: KnownPath) -> [(name: String, path: String)] {
    let path = known.path == "/" ? "" : known.path
    let shorter = "/" + known.segments.dropLast().joined(separator: "/")
    return [
      ("trailing-slash", "\(path)/"), ("suffix", "\(path)/x"), ("longer-segment", "\(path)x"), ("prefix", shorter),
      ("double-slash", "/\(path)"), ("inner-double-slash", "/" + known.segments.joined(separator: "//")),
      ("upper-case", path.uppercased()), ("parameters", "\(path);x=1"), ("no-such-path", "/no-such-path"),
      ("dot-segment", "\(path)/."), ("dot-segments", "\(path)/../\(known.segments.last ?? "")"),
      ("encoded-dot", "\(path)/%2e"), ("encoded-backslash", "\(path)%5Cx"), ("encoded-semicolon", "\(path)%3Bx"),
      ("encoded-space", "\(path)%20"), ("encoded-percent", "\(path)%2500"), ("encoded-question-mark", "\(path)%3Fx"),
      ("encoded-dot-segments", "\(path)/%2e%2e/\(known.segments.last ?? "")"),
    ].filter { $0.1 != known.path }
  }

  private func undecodable(_ known: KnownPath) -> [(name: String, path: String)] {
    let path = known.path == "/" ? "" : known.path
    return [
      ("encoded-slash", "\(path)%2Fx"), ("encoded-nul", "\(path)%00"), ("bad-percent", "\(path)%zz"),
      ("cut-percent", "\(path)%2"), ("overlong-utf-8", "\(path)/%c0%af"), ("invalid-utf-8", "\(path)/%ff"),
      ("encoded-slash-lower-case", "\(path)%2fx"), ("encoded-traversal", "\(path)/..%2f..%2fx"),
      ("encoded-surrogate", "\(path)/%ed%a0%80"), ("beyond-unicode", "\(path)/%f4%90%80%80"),
      ("cut-utf-8", "\(path)/%e2%82"), ("encoded-nul-inside", "\(path)/%00x"), ("lone-percent", "\(path)%"),
      ("bad-percent-in-query", "\(path)?x=%zz"), ("cut-percent-in-query", "\(path)?x=%2"),
      ("invalid-utf-8-in-query", "\(path)?x=%ff"),
    ]
  }
}
