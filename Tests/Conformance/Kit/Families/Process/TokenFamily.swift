import ContractModel

/// The token in every place where it could be logged, stored or echoed.
struct TokenFamily: Family {
  let id = "token"
  let profile = Profile.bridge
  let clauses = ["P6"]
  let sends = "the token in targets, fields, bodies and messages, right and wrong, to a subject of its own"
  let right = "in no spelling it appears in an output, answer, event, close reason, argument list, environment or file"

  func cases(_ derivation: Derivation) -> [Case] {
    let recipes = derivation.contract.endpoints.flatMap { requests($0) }
    let channels = derivation.contract.channels
    return [
      Case(
        id: "\(id)/subject/nowhere", family: id, profile: profile, clauses: clauses, needs: [.launch],
        states: "a bridge that keeps its token to itself",
        body: .session { try Self.search($0, recipes, channels) })
    ]
  }

  private func requests(_ endpoint: Endpoint) -> [RequestRecipe] {
    let whole = RequestRecipe(harmlesslyCalling: endpoint)
    var targets = [whole, whole, whole]
    targets[0].target = endpoint.target(adding: "token=\(.token)")
    targets[1].target = "/\(.token)"
    targets[2].target = "\(endpoint.targetPath)/%zz\(.token)"
    let options = RequestRecipe(method: "OPTIONS", target: WireText(endpoint.targetPath))
    return [whole, options] + targets + [
      whole.setting("Authorization", to: "Bearer \(.token)x"), whole.setting("Authorization", to: "Basic \(.token)"),
      whole.setting("Host", to: "\(.token).example"), whole.adding("Origin", "http://\(.token).example"),
      whole.setting("Content-Type", to: "\(.token)/\(.token)"), whole.setting("traceparent", to: "\(.token)"),
      whole.adding("X-Note", "\(.token)"),
    ]
  }

  private static func search(_ context: CaseContext, _ recipes: [RequestRecipe], _ channels: [Channel]) throws
    -> CaseOutcome
  {
    try OwnSubject.with(in: context) { subject in
      for recipe in recipes {
        let answer = try subject.exchange(recipe)
        try context.judge.checkLeak(in: answer.rawHead + answer.body, "an answer")
      }
      try sendBodies(subject, context)
      for channel in channels { try sendMessages(subject, channel, context) }
      let leaks = subject.process.tokenLeaksInProcesses()
      subject.process.stop(within: context.patient(.seconds(11)))
      let all = leaks + subject.process.tokenLeaks + subject.process.tokenLeaksInFiles()
      return all.first.map { .fail(Finding("wrote its token\($0)", clause: "P6")) } ?? .pass
    }
  }

  /// The token as a value of a type that no field has, as a name and as no JSON at all.
  private static func sendBodies(_ subject: OwnSubject, _ context: CaseContext) throws {
    for endpoint in context.contract.endpoints where endpoint.request != nil {
      for text in ["{\"\(context.token)\":\"\(context.token)\"}", "\"\(context.token)\"", context.token] {
        let answer = try subject.exchange(RequestRecipe(calling: endpoint, body: BodyRecipe(text)))
        try context.judge.checkLeak(in: answer.rawHead + answer.body, "an answer")
      }
    }
  }

  private static func sendMessages(_ subject: OwnSubject, _ channel: Channel, _ context: CaseContext) throws {
    let socket = try subject.listen(to: channel)
    defer { socket.close() }
    try socket.sendText(Array(context.token.utf8), within: context.patient(CaseContext.connectTime))
    let end = context.deadline(after: .seconds(5))
    while true {
      switch try context.next(on: socket, until: end) {
      case .close, .endOfStream: return
      case .text, .binary, .ping, .pong: continue
      }
    }
  }
}
