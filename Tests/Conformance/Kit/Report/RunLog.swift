import ContractModel
import Synchronization

/// A run as one JSON object a line (NDJSON): its beginning, every verdict as it comes, its end.
final class RunLog: Sendable {
  private let file: OutputFile
  private let redactor: Redactor
  private let fault = Mutex<RunEnd?>(nil)

  init(_ file: OutputFile, _ redactor: Redactor) {
    self.file = file
    self.redactor = redactor
  }

  func begin(_ summary: RunSummary) {
    write([
      ("type", .string("begin")), ("contract", .string(summary.contractName)),
      ("version", .string(summary.contractVersion)), ("subject", .string(summary.subject)),
      ("profile", .string(summary.options.profile.name)), ("manifest", .string(summary.manifest.hash)),
      ("cases", .integer(Int64(summary.selection.cases.count))),
      ("not_granted", .array(summary.selection.notGranted.map { .string($0.id) })),
    ])
  }

  func add(_ result: CaseResult) {
    var members: [(String, JSONValue)] = [
      ("type", .string("case")), ("id", .string(result.testCase.id)),
      ("verdict", .string(result.failure == nil ? "pass" : "fail")),
      ("microseconds", .integer(Int64(result.duration / .microseconds(1)))),
    ]
    if let failure = result.failure {
      members.append(("cause", .string(failure.cause)))
      members.append(("transcript", .array(TranscriptText.lines(result.transcript).map { .string($0) })))
    }
    write(members)
  }

  /// Throws where a line of the log could not be written.
  func finish(_ summary: RunSummary) throws(RunEnd) {
    write([
      ("type", .string("end")), ("manifest", .string(summary.manifest.hash)),
      ("passed", .integer(Int64(summary.passedCount))), ("failed", .integer(Int64(summary.failures.count))),
      ("without_verdict", .integer(Int64(summary.withoutVerdict))),
      ("unproven", summary.unproven.map { .array($0.map { .string($0.what) }) } ?? .null),
      ("untestable", .array(summary.untestable.map { .string($0.description) })),
      ("measured", .array(summary.remarks.map { .string($0) })),
      ("exit_status", .integer(Int64(summary.status.rawValue))),
      ("reason", summary.end.map { .string($0.reason) } ?? .null),
    ])
    try file.flush()
    if let fault = fault.withLock({ $0 }) { throw fault }
  }

  private func write(_ members: [(String, JSONValue)]) {
    let line = JSONText.write(.object(members.map { JSONValue.Member($0.0, $0.1) }))
    do throws(RunEnd) {
      try file.append(Array(redactor.redact(String(decoding: line, as: UTF8.self)).utf8) + [0x0A])
    } catch {
      fault.withLock { $0 = $0 ?? error }
    }
  }
}
