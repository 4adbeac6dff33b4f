import ContractModel

/// Calls of one endpoint that differ in their target; all else is that of an example.
struct ParameterCall: Sendable {
  let endpoint: Endpoint
  let body: BodyRecipe?
  private let derivation: Derivation

  init(_ endpoint: Endpoint, _ derivation: Derivation) {
    self.endpoint = endpoint
    self.derivation = derivation
    body = RequestPlaces.documents(of: endpoint, in: derivation.contract).first?.recipe
  }

  /// The example's target with the members of `document` in one of its parts; nil where a path lacks one of them, or one
  /// of them can't be written, and where the target would be too long.
  func target(_ place: Parameter.Place, _ document: Draft) -> [UInt8]? {
    guard case .object(let members) = document, document.recipe.length <= maxTarget else { return nil }
    var texts: [(name: [UInt8], text: [UInt8])] = []
    for member in members {
      guard let text = member.value.plainText else { return nil }
      texts.append((Array(member.name.utf8), text))
    }
    var target = endpoint.target
    switch place {
    case .query: target.pairs = CallTarget(of: endpoint.route.value, texts: [], query: texts).pairs
    case .path:
      let names = endpoint.parameters.filter { $0.place == .path }.map(\.name)
      let segments = names.compactMap { name in texts.first { $0.name == name }?.text }
      guard segments.count == names.count, texts.count == names.count, !segments.contains(where: Self.isDots) else {
        return nil
      }
      target.segments = CallTarget(of: endpoint.route.value, texts: segments, query: []).segments
    }
    return target.bytes
  }

  /// Nil where the target leads to another endpoint, or is too long to be judged by what it says.
  func testCase(
    _ id: String, of family: some Family, _ target: [UInt8], source: SourceSpan, states: String,
    body other: BodyRecipe? = nil
  ) -> Case? {
    let body = other ?? body
    guard target.count <= maxTarget,
      let due = derivation.expectation(ofTarget: target, body: body, calling: endpoint)
    else { return nil }
    var recipe = RequestRecipe(calling: endpoint, body: body)
    recipe.target = WireText(target)
    return Case(
      id: id, family: family.id, profile: due.owingProfile(atLeast: family.profile), clauses: family.clauses,
      needs: endpoint.writeNeeds, source: source, states: states, body: .exchange(recipe, due))
  }

  private var maxTarget: Int { derivation.contract.server.limits.maxTarget.value }

  /// Clients take `.` and `..` out of a path before they send it (RFC 3986 section 5.2.4), and servers may.
  private static func isDots(_ text: [UInt8]) -> Bool { [".", ".."].contains { Array($0.utf8) == text } }
}

extension AnswerExpectation {
  /// That a target does not decode, or leads nowhere, is answered by profile `bridge` with an error object.
  fileprivate func owingProfile(atLeast profile: Profile) -> Profile {
    guard case .rejected(let status, _, _) = verdict, [400, 404].contains(status) else { return profile }
    return max(profile, .http1)
  }
}
