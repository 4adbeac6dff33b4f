import ContractModel

/// A proof as one JSON object a line: its beginning, every mutant, its end; `conformance coverage` reads it again.
struct ProveLog {
  private let file: OutputFile

  init(_ path: String) throws(RunEnd) { file = try OutputFile(path) }

  func write(_ result: ProveResult) throws(RunEnd) {
    try line([
      ("type", .string("begin")), ("contract", .string(result.contract.name.value)),
      ("version", .string(result.contract.versionHeader)), ("cases", .integer(Int64(result.survey.entries.count))),
      ("mutants", .integer(Int64(result.trials.count))),
    ])
    for failure in result.survey.failures {
      try line([
        ("type", .string("null")), ("case", .string(failure.testCase.id)), ("cause", .string(failure.failure ?? "")),
      ])
    }
    for trial in result.trials { try line(Self.members(of: trial)) }
    try line([
      ("type", .string("end")), ("exit_status", .integer(Int64(result.status.rawValue))),
      ("milliseconds", .integer(Int64(result.duration / .milliseconds(1)))),
    ])
    try file.flush()
  }

  private static func members(of trial: MutantTrial) -> [(String, JSONValue)] {
    let verdict =
      switch trial.outcome {
      case .killed: "killed"
      case .survived: "survived"
      case .neverMet: "never-met"
      case .broken: "broken"
      }
    return [
      ("type", .string("mutant")), ("id", .string(trial.mutant.id)), ("kind", .string(trial.mutant.kind)),
      ("class", .string(trial.mutant.category.rawValue)), ("verdict", .string(verdict)),
      ("breaks", .array(trial.mutant.breaks.map { .string($0) })), ("families", .array(trial.verdicts.map(family))),
      ("milliseconds", .integer(Int64(trial.duration / .milliseconds(1)))),
    ]
  }

  private static func family(_ verdict: MutantTrial.FamilyVerdict) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("family", .string(verdict.family)), .init("ran", .integer(Int64(verdict.ran))),
    ]
    if let kill = verdict.kill {
      members += [
        .init("case", .string(kill.testCase)), .init("cause", .string(Transcript.shorten(kill.cause, to: 400))),
      ]
    }
    return .object(members)
  }

  private func line(_ members: [(String, JSONValue)]) throws(RunEnd) {
    try file.append(JSONText.write(.object(members.map { JSONValue.Member($0.0, $0.1) })) + [0x0A])
  }

  /// What the caught mutants of a log break; throws where it is no log of a proof of this contract.
  static func breaks(in path: String, of contract: Contract) throws(RunEnd) -> [(mutant: String, pattern: String)] {
    guard let bytes = FileBytes.read(path) else { throw RunEnd("the log \(path) can't be read") }
    let lines = bytes.split(separator: 0x0A).compactMap { try? JSONText.parse(Array($0)) }
    guard case .string("begin")? = lines.first?["type"], case .string(let version)? = lines.first?["version"],
      case .string("end")? = lines.last?["type"]
    else { throw RunEnd("\(path) is no whole log of `conformance prove`") }
    guard version == contract.versionHeader else {
      throw RunEnd("\(path) proves the contract \(version); this one is \(contract.versionHeader)")
    }
    return lines.filter { $0.text("verdict") == "killed" }.flatMap { line -> [(mutant: String, pattern: String)] in
      guard let id = line.text("id"), line.text("class") != "canary", case .array(let breaks)? = line["breaks"] else {
        return []
      }
      return breaks.compactMap { if case .string(let pattern) = $0 { (id, pattern) } else { nil } }
    }
  }
}
