import ContractModel

/// The process around a bridge (wire-protocol P1 to P6); a shell around the true command breaks them.
enum ProcessRules {
  static func all(_ contract: Contract) -> [Obligation] {
    rules.map(\.obligation) + untestable
  }

  private static var rules: [ShellRule] {
    [
      rule("P1.refused", "asked for another address than loopback it ends with 78", "process/subject/refuses-*")
        .shell("other-exit-status", #""$@"; status=$?; [ $status = 78 ] && exit 1; exit $status"#)
        .shell("starts-all-the-same", #"case "$*" in *" --host "*) "${1}" --supervised ;; *) "$@" ;; esac"#)
        .shell("without-a-reason", #"case "$*" in *" --host "*) exit 78 ;; *) "$@" ;; esac"#),
      rule("P1.listens", "it listens on loopback only", "process/subject/loopback-only"),
      rule("P2.taken", "on a taken port it ends with 75, naming the port", "process/subject/port-taken")
        .shell("other-exit-status", #""$@"; status=$?; [ $status = 75 ] && exit 1; exit $status"#)
        .shell("port-not-named", #"case "$*" in *" --port "*) exit 75 ;; *) "$@" ;; esac"#),
      rule("P4", "it says where it listens and serves from then on", "process/subject/*")
        .shell("ready-without-nonce", #""$@" | sed -u 's/"nonce":"[^"]*"/"nonce":"x"/'"#)
        .shell("ready-without-pid", #""$@" | sed -u 's/"pid":[0-9]*/"pid":0/'"#),
      rule("P5.status", "asked to stop it ends with 0", "process/subject/stops-*")
        .shell("ends-with-3", #""$@"; exit 3"#),
      rule("P6.output", "it writes its token nowhere", "output/subject/*")
        .shell("token-in-log", #"read -r line; echo "$line" >&2; { echo "$line"; cat; } | "$@""#),
    ]
  }

  private static var untestable: [Obligation] {
    [
      (
        "P1.reuse", "SO_REUSEPORT is never set",
        "a second listener of the same user would be needed, and proves nothing"
      ),
      ("P3.token-file", "at a terminal a token comes from a file of mode 0600", "the kit launches only --supervised"),
      ("L1", "logs are one JSON object a line", "what a bridge logs is owed to its user, not to its callers"),
    ].map { id, sentence, why in
      Obligation(id, at: "process", sentence, source: String(id.prefix(2)), untestable: why)
    }
  }

  private static func rule(_ id: String, _ sentence: String, _ cases: String) -> ShellRule {
    ShellRule(
      obligation: Obligation(id, at: "process", sentence, source: String(id.prefix(2))), cases: cases)
  }
}

/// An obligation that is broken by a shell around the command.
private struct ShellRule {
  var obligation: Obligation
  let cases: String

  /// `script` has the command and its arguments as `"$@"`.
  func shell(_ kind: String, _ script: String) -> ShellRule {
    var copy = self
    let id = obligation.id
    copy.obligation.mutants.append(
      Mutant(
        id: "\(kind):\(id)", kind: kind, category: .validButWrong, scope: nil, breaks: [id],
        alteration: .launch { command in "/bin/sh -c '\(script.replacingQuotes)' sh \(command)" },
        caughtBy: [Glob(cases)]))
    return copy
  }
}

extension String {
  /// For a text between single quotes of a shell.
  fileprivate var replacingQuotes: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
  }
}
