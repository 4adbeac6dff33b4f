import ContractModel

/// The log of a run whose failures are to run again.
struct EarlierRun: Sendable {
  let file: String
  /// The manifest of the whole run: of the first one, where several were run again one after another.
  let manifest: String
  /// The ids of its red cases.
  let failed: Set<String>

  /// In bytes (1 GiB): what the log of a run may have in which every case has failed.
  private static let limit = 1_073_741_824

  /// Throws where the log is not whole, of another contract or of other cases than `whole`, where cases had no verdict,
  /// and where none has failed: nothing of that may end green.
  init(log path: String, of contractVersion: String, _ whole: Manifest) throws(RunEnd) {
    guard let bytes = FileBytes.read(path, upTo: Self.limit) else { throw RunEnd("the log \(path) can't be read") }
    let lines = bytes.split(separator: 0x0A).map { try? JSONText.parse(Array($0)) }
    guard let first = lines.first?.flatMap(\.self), first.text("type") == "begin",
      let version = first.text("version"), let manifest = first.text("rerun_of") ?? first.text("manifest")
    else { throw RunEnd("\(path) is no log of `conformance run`") }
    guard let last = lines.last?.flatMap(\.self), last.text("type") == "end", !lines.contains(where: { $0 == nil })
    else { throw RunEnd("\(path) is cut off: that run was not judged to its end; run all cases") }
    guard version == contractVersion else {
      throw RunEnd("\(path) is of the contract \(version), this is \(contractVersion); run all cases")
    }
    guard manifest == whole.hash else {
      throw RunEnd(
        "\(path) is of the manifest \(manifest), these flags give \(whole.hash): give the flags of that run, or run all"
      )
    }
    if case .integer(let count)? = last["without_verdict"], count > 0 {
      throw RunEnd("\(path) has \(count) cases without a verdict; run all cases")
    }
    let red = lines.compactMap { line in Self.redCase(line ?? .null) }
    guard !red.isEmpty else { throw RunEnd("\(path) has no failed case: there is nothing to run again") }
    self.manifest = manifest
    file = path
    failed = Set(red)
  }

  private static func redCase(_ line: JSONValue) -> String? {
    guard line.text("type") == "case", let verdict = line.text("verdict").flatMap(CaseResult.Verdict.init(rawValue:)),
      verdict.isRed
    else { return nil }
    return line.text("id")
  }
}
