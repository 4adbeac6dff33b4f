// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// Whether a server speaks the contract of its client.
enum BridgeContractCheck {
  /// A contract's version and fingerprint, as `X-Contract` has them.
  private struct Identity {
    let major: Swift.Int
    let minor: Swift.Int
    let fingerprint: Swift.Substring

    init?(_ header: Swift.String) {
      let parts = header.split(separator: "+", omittingEmptySubsequences: false)
      let numbers = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false).prefix(3)
      guard parts.count == 2, numbers.count == 3, let major = Swift.Int(numbers[0]), let minor = Swift.Int(numbers[1]),
        parts[1].utf8.count == 16
      else { return nil }
      self.major = major
      self.minor = minor
      fingerprint = parts[1]
    }
  }

  /// The fingerprints are one, or the major versions are and the server's minor is not older than the client's
  /// (contract-language, Fingerprint and version). Both are as in `1.4.0+196a6fedfc19cb73`.
  static func speaks(_ server: Swift.String, _ client: Swift.String) -> Swift.Bool {
    guard let theirs = Identity(server), let ours = Identity(client) else { return false }
    if theirs.fingerprint == ours.fingerprint { return true }
    return theirs.major == ours.major && theirs.minor >= ours.minor
  }

  /// A server that owes profile `api` alone sends no `X-Contract` (wire-protocol H7): its answers are judged as they are.
  static func check(
    _ answer: BridgeAnswer, _ attempt: BridgeAttempt, _ core: BridgeClientCore
  ) throws(BridgeClientError) {
    let expected = BridgeContract.header
    guard let found = answer.value(of: "x-contract"), !speaks(found, expected) else { return }
    let shown = BridgeText.printable(core.token.redacted(found))
    core.observer?.contractMismatch(attempt, expected: expected, found: shown)
    let what = "the server speaks contract \(shown), this client \(expected); generate one of them anew"
    throw BridgeClientError(.contractMismatch, attempt, what)
  }
}
