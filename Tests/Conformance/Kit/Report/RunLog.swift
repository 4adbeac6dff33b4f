import ContractModel

/// A run as one JSON object a line (NDJSON): its beginning, every verdict by case id, its end.
///
/// Two runs of the same flags on servers that do the same differ in `microseconds`, `varying` and `measured` alone.
struct RunLog {
  private let file: OutputFile
  private let redactor: Redactor

  init(_ file: OutputFile, _ redactor: Redactor) {
    self.file = file
    self.redactor = redactor
  }

  /// Written at once, so that a run that is broken off leaves a log that is cut off.
  func begin(_ summary: RunSummary) throws(RunEnd) {
    try write([
      ("type", .string("begin")), ("contract", .string(summary.contractName)),
      ("version", .string(summary.contractVersion)), ("subject", .string(summary.subject)),
      ("profile", .string(summary.options.profile.name)), ("seed", .string("\(summary.options.seed)")),
      ("manifest", .string(summary.manifest.hash)), ("rerun_of", summary.earlier.map { .string($0.manifest) } ?? .null),
      ("cases", .integer(Int64(summary.selection.cases.count))),
      ("not_granted", .array(summary.selection.notGranted.map { .string($0.id) })),
      ("except", .object(summary.options.waivers.exceptions.map { .init($0.endpoint.value, .string($0.reason)) })),
    ])
    try file.flush()
  }

  /// The cases and the end.
  func finish(_ summary: RunSummary) throws(RunEnd) {
    for result in summary.results { try write(Self.members(of: result)) }
    var varying = VaryingValues()
    let reason = summary.end.map { varying.replace(in: $0.reason) }
    try write([
      ("type", .string("end")), ("manifest", .string(summary.manifest.hash)),
      ("passed", count(summary, .pass)), ("failed", count(summary, .fail)),
      ("known_failing", count(summary, .knownFailing)), ("unexpected_passes", count(summary, .unexpectedPass)),
      ("without_verdict", .integer(Int64(summary.withoutVerdict))),
      ("unproven", summary.unproven.map { .array($0.map { .string($0.what) }) } ?? .null),
      ("untestable", .array(summary.untestable.map { .string($0.description) })),
      ("noted", .array(summary.remarks.map { .string($0) })),
      ("exit_status", .integer(Int64(summary.status.rawValue))), ("reason", reason.map { .string($0) } ?? .null),
      ("measured", .array(summary.measurements.map { .string($0) })),
      ("varying", Self.object(varying)),
    ])
    try file.flush()
  }

  private static func members(of result: CaseResult) -> [(String, JSONValue)] {
    var varying = VaryingValues()
    var members: [(String, JSONValue)] = [
      ("type", .string("case")), ("id", .string(result.testCase.id)), ("verdict", .string(result.verdict.rawValue)),
    ]
    if let cause = result.cause {
      let lines = TranscriptText.lines(result.transcript)
      members.append(("cause", .string(varying.replace(in: cause))))
      members.append(("transcript", .array(lines.map { .string(varying.replace(in: $0)) })))
    }
    if let entry = result.knownFailing {
      members.append(("reason", .string(entry.reason)))
      members.append(("expires", .string(entry.expires.description)))
    }
    members.append(("microseconds", .integer(Int64(result.duration / .microseconds(1)))))
    if !varying.values.isEmpty { members.append(("varying", object(varying))) }
    return members
  }

  private static func object(_ varying: VaryingValues) -> JSONValue {
    .object(varying.values.map { JSONValue.Member($0.name, .string($0.value)) })
  }

  private func count(_ summary: RunSummary, _ verdict: CaseResult.Verdict) -> JSONValue {
    .integer(Int64(summary.count(verdict)))
  }

  private func write(_ members: [(String, JSONValue)]) throws(RunEnd) {
    let line = JSONText.write(.object(members.map { JSONValue.Member($0.0, $0.1) }))
    try file.append(Array(redactor.redact(String(decoding: line, as: UTF8.self)).utf8) + [0x0A])
  }
}
