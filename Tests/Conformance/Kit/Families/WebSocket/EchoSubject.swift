/// The echo server that `conformance websocket` judges, and how strictly.
struct EchoSubject: Sendable {
  /// Where it upgrades: `/`.
  let path: String
  /// Whether what the RFC only recommends is due too.
  let isStrict: Bool

  /// A case of the RFC's: `section` is what it cites, `states` what is due there.
  func makeCase(
    _ name: String, of family: any Family, _ section: String, _ states: String, lane: String? = nil,
    _ body: @escaping @Sendable (EchoPerformance) throws -> DialogueJudge.Verdict
  ) -> Case {
    let id = "\(family.id)/\(name)"
    return Case(
      id: id, family: family.id, profile: family.profile, clauses: ["RFC 6455 section \(section)"], states: states,
      lane: lane,
      body: .session { context in
        let performance = try EchoPerformance(context, path: path)
        defer { performance.close() }
        return outcome(of: try body(performance), id, in: context)
      })
  }

  func makeCase(
    _ name: String, of family: any Family, _ section: String, _ states: String, _ dialogue: WebSocketDialogue
  ) -> Case {
    makeCase(name, of: family, section, states) { try $0.perform(dialogue) }
  }

  private func outcome(of verdict: DialogueJudge.Verdict, _ id: String, in context: CaseContext) -> CaseOutcome {
    switch verdict {
    case .goOn, .complete, .pass: return .pass
    case .fail(let deed): return .fail(Finding(deed))
    case .lenient(let deed) where isStrict: return .fail(Finding(deed))
    case .lenient(let deed):
      context.remark("\(id): LENIENT: it \(deed)")
      return .pass
    }
  }
}
