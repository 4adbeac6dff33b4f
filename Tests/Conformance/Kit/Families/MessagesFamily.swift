import ContractModel

/// The messages of errors: what a rule says, never what was sent.
struct MessagesFamily: Family {
  let id = "messages"
  let profile = Profile.bridge
  let clauses = ["H6"]
  let sends = "pairs of requests that differ in one word, in fields, in text that is no JSON, and in every value"
  let right = "the word is in no message, and both answers have the same messages"

  private static let words = ["kqzxv-one", "kqzxv-two"]

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint -> [Case] in
      let heads = messageCase("fields", endpoint, needs: endpoint.refusalNeeds) { Self.heads(of: endpoint, $0) }
      guard endpoint.request != nil else { return [heads] }
      let places = RequestPlaces(of: endpoint, in: derivation.contract)
      return [
        heads,
        messageCase("malformed", endpoint, needs: []) { word in
          ["{\"\(word)\"", "{\"\(word)\":1,\"\(word)\":2}", word].map {
            RequestRecipe(calling: endpoint, body: BodyRecipe($0))
          }
        },
        messageCase("values", endpoint, needs: endpoint.writeNeeds) { word in
          places.values.map { RequestRecipe(calling: endpoint, body: $0.document(with: .text(word)).recipe) }
        },
        messageCase("names", endpoint, needs: endpoint.writeNeeds) { word in
          places.objects.map { place in
            let document = place.document { $0.adding(word, .text(word)) }
            return RequestRecipe(calling: endpoint, body: document.recipe)
          }
        },
      ]
    }
  }

  /// Each is refused for another field.
  private static func heads(of endpoint: Endpoint, _ word: String) -> [RequestRecipe] {
    let whole = RequestRecipe(harmlesslyCalling: endpoint)
    var queried = whole.setting("Authorization", to: "Bearer \(word)")
    queried.target = endpoint.target(adding: WireText(word))
    return [
      whole.setting("Host", to: "\(word).example:\(.port)"), whole.adding("Origin", "https://\(word).example"), queried,
      whole.setting("Content-Type", to: "text/\(word)"), whole.adding("Content-Encoding", WireText(word)),
    ]
  }

  private func messageCase(
    _ name: String, _ endpoint: Endpoint, needs: Set<Need>, _ requests: @escaping @Sendable (String) -> [RequestRecipe]
  ) -> Case {
    Case(
      id: "\(id)/\(endpoint.name.value)/\(name)", family: id, profile: profile, clauses: clauses, needs: needs,
      source: endpoint.route.span, states: "errors, whose messages are fixed",
      body: .session { context in
        var connection = try context.openHTTP()
        for (first, second) in zip(requests(Self.words[0]), requests(Self.words[1])) {
          let answers = try [first, second].map { request in
            if !connection.isReusable { connection = try context.openHTTP() }
            return ErrorMessages(try context.exchange(request, on: connection))
          }
          try Self.compare(answers[0], answers[1])
        }
        return .pass
      })
  }

  private static func compare(_ first: ErrorMessages?, _ second: ErrorMessages?) throws(CaseFailure) {
    guard let first, let second else { return }
    for message in first.messages + second.messages where words.contains(where: message.contains) {
      throw CaseFailure("quoted in a message what was sent: \(Transcript.shorten(message, to: 200))", clause: "H6")
    }
    guard first.code != second.code || first.messages == second.messages else {
      throw CaseFailure("gave two messages to \(Transcript.shorten(first.code, to: 64))", clause: "H6")
    }
  }
}

/// The code and every message of a failure.
private struct ErrorMessages {
  let code: String
  let messages: [String]

  /// Nil for what is no failure with content.
  init?(_ answer: HTTPResponse) {
    guard answer.status >= 400, let error = (try? DocumentScanner.read(answer.body))?["error"],
      let code = error["code"]?.text
    else { return nil }
    self.code = code
    var violations: [WireValue] = []
    if case .array(let items)? = error["violations"] { violations = items }
    messages = ([error] + violations).compactMap { $0["message"]?.text }
  }
}
