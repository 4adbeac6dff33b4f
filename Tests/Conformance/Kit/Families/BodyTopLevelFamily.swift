import ContractModel

/// Bodies as a whole: no object at the top, nothing at all, white space around it, chunked.
struct BodyTopLevelFamily: Family {
  let id = "body-top-level"
  let profile = Profile.api
  let clauses = ["H2 step 15", "contract-language: Values on the wire"]
  let sends = "every JSON type in the place of the body, no body, white space around one, one in chunks"
  let right = "422 at the root (`null` or `type`), 400 malformed_json for an empty body, else as the example"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint -> [Case] in
      guard let example = RequestPlaces.documents(of: endpoint, in: derivation.contract).first else { return [] }
      return bodies(around: example.recipe).map { name, body in
        bodyCase(name, RequestRecipe(calling: endpoint, body: body), endpoint, derivation)
      } + framings(of: example.recipe, endpoint, derivation)
    }
  }

  private func bodies(around example: BodyRecipe) -> [(String, BodyRecipe)] {
    var padded = BodyRecipe(" \t\r\n")
    padded.pieces += example.pieces + [.bytes(Array("\n\r\t ".utf8))]
    return [
      ("array", BodyRecipe("[]")), ("string", BodyRecipe("\"text\"")), ("number", BodyRecipe("1")),
      ("true", BodyRecipe("true")), ("null", BodyRecipe("null")), ("empty-object", BodyRecipe("{}")),
      ("empty", BodyRecipe("")), ("example", example), ("white-space-around", padded),
    ]
  }

  private func framings(of example: BodyRecipe, _ endpoint: Endpoint, _ derivation: Derivation) -> [Case] {
    let whole = RequestRecipe(calling: endpoint, body: example)
    let chunked = [("chunked", 4096), ("chunked-bytewise", 1)].map { name, size in
      var recipe = whole
      recipe.framing = .chunked(size)
      return bodyCase(name, recipe, endpoint, derivation)
    }
    var none = whole.setting("Content-Type", to: nil)
    none.body = nil
    return chunked + [bodyCase("none", none, endpoint, derivation)]
  }

  private func bodyCase(_ name: String, _ recipe: RequestRecipe, _ endpoint: Endpoint, _ derivation: Derivation) -> Case
  {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses,
      needs: endpoint.writeNeeds, source: endpoint.route.span, states: "a request of an object",
      body: .exchange(recipe, derivation.expectation(of: recipe.body ?? BodyRecipe(""), calling: endpoint)))
  }
}
