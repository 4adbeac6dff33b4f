/// What `conformance prove` prints.
struct ProveReport {
  private let result: ProveResult

  init(_ result: ProveResult) { self.result = result }

  var text: String {
    families + survivors + neverMet
      + result.broken.map { "BROKEN \($0.id): \($0.reason)\n" }.joined()
      + result.wrongExpectations.map { "WRONG the expected survivor \($0) did not survive\n" }.joined()
      + strays + summary
  }

  private var families: String {
    let width = result.families.map(\.family.count).max() ?? 0
    let lines = result.families.map { family, killed, touched in
      let name = family + String(repeating: " ", count: width - family.count)
      return "  \(name)  \(killed) of \(touched) mutants that touch it\n"
    }
    return "\nkilled by each family alone\n" + lines.joined()
  }

  private var survivors: String {
    result.survivors.map { trial in
      let reason = ExpectedSurvivors.reason(for: trial.mutant.id)
      let families = trial.verdicts.map(\.family).joined(separator: ", ")
      return "\(reason == nil ? "SURVIVED" : "survived") \(trial.mutant.id) [\(trial.mutant.category.rawValue)]: "
        + (reason ?? "touched \(families)") + "\n"
    }.joined()
  }

  private var neverMet: String {
    result.neverMet.isEmpty
      ? "" : "never met by any case: " + result.neverMet.map(\.mutant.id).joined(separator: ", ") + "\n"
  }

  private var strays: String {
    result.coverage.strays.map { "STRAY \($0.mutant) breaks \($0.pattern), which is no obligation\n" }.joined() + "\n"
  }

  private var summary: String {
    let (form, wrong) = (result.killed(.schemaBreaking), result.killed(.validButWrong))
    return """
      null: \(result.survey.entries.count) cases, \(result.survey.failures.count) failed
      canary: \(result.canary?.isKilled == true ? "killed" : "ALIVE")
      schema-breaking: \(form.killed) of \(form.all) killed
      valid-but-wrong: \(wrong.killed) of \(wrong.all) killed, of \(result.killedKinds.count) kinds
      \(result.coverage.number.dropLast())
      survivors: \(result.survivors.count), \(result.unexplained.count) of them unexplained
      \(Self.seconds(result.duration)); \(result.status == .conforms ? "green means something" : "NOT PROVEN")

      """
  }

  static func seconds(_ duration: Duration) -> String { "\(Int(duration / .seconds(1))) s" }
  static func seconds(since start: ContinuousClock.Instant) -> String { seconds(start.duration(to: .now)) }

  /// With one digit behind the point, cut and not rounded: 97.99 is not 98.
  static func percent(_ number: Double) -> String { "\(Int(number)).\(Int(number * 10) % 10)" }
}
