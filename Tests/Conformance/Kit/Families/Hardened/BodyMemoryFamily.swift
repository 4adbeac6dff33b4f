import ContractModel

/// Bodies that go on beyond their limit.
struct BodyMemoryFamily: Family {
  let id = "body-memory"
  let profile = Profile.hardened
  let clauses = ["H16"]
  let sends = "chunked bodies of eight times the endpoint's max_body, as far as the server takes them"
  let right =
    "no body is held past its limit: memory grows by at most twice the limit for each of them and 32 MiB, where an eightfold "
    + "would be far more; \(HostileLoad.budgets)"

  private static let factor = 8
  /// In bytes: what memory may grow by beside twice the limits.
  private static let slack = 33_554_432
  /// So much in all (128 MiB) tells a held body from that slack.
  private static let enough = 134_217_728

  func cases(_ derivation: Derivation) -> [Case] {
    let fitting = derivation.contract.endpoints.filter {
      $0.request != nil && $0.maxBody.value <= Derivation.longestBody / Self.factor
    }
    guard let endpoint = fitting.max(by: { $0.maxBody.value < $1.maxBody.value }) else { return [] }
    let length = endpoint.maxBody.value * Self.factor
    let clients = min(64, Self.enough / length + 1)
    // Where even that many small bodies are lost in the slack there is nothing to be seen.
    guard clients * length > 2 * (2 * clients * endpoint.maxBody.value + Self.slack) else { return [] }
    return [
      hostileCase(
        "beyond-limit", of: endpoint.name.value, derivation, needs: [.launch, .linux, .alone],
        source: endpoint.maxBody.span, states: "max_body \(endpoint.maxBody.value) bytes",
        growth: 2 * clients * endpoint.maxBody.value + Self.slack
      ) { try Self.send(length, clients, to: endpoint, in: $0) }
    ]
  }

  private static func send(_ length: Int, _ clients: Int, to endpoint: Endpoint, in context: CaseContext) throws {
    var recipe = RequestRecipe(
      calling: endpoint, body: BodyRecipe(prefix: [], filler: [0x20], count: length, suffix: []))
    recipe.framing = .chunked(65_536)
    context.note("> \(clients) bodies of \(length) bytes")
    try context.concurrently(clients) { [recipe] _ in
      let connection = try context.openHTTP()
      do {
        // Also behind an answer: what is refused may still come, and must not be held either.
        for piece in recipe.pieces(for: context.addressee) {
          try connection.sendReading(piece, within: context.patient(CaseContext.answerTime))
        }
      } catch let error as WireError where error == .reset || error == .closed {
        return
      }
    }
  }
}
