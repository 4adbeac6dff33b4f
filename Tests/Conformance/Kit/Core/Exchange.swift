/// One request and what came back, kept for the report of a failure.
struct Exchange: Sendable {
  enum Outcome: Sendable {
    case answer(HTTPResponse)
    /// Why there is no answer.
    case fault(String)
  }

  let request: RequestRecipe
  let authority: String
  let outcome: Outcome

  init(_ request: RequestRecipe, to authority: String, _ outcome: Outcome) {
    self.request = request
    self.authority = authority
    self.outcome = outcome
  }
}
