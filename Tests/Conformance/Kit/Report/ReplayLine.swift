/// The command that runs one case again on the same subject.
enum ReplayLine {
  static func text(_ id: String, _ options: RunOptions) -> String {
    var words = ["conformance"] + (options.echoPath == nil ? [] : ["websocket"]) + ["replay", quoted(id)]
    switch options.subject {
    case .launch(let command): words += ["--launch", quoted(command)]
    case .target(let url, let tokenFile):
      words += ["--target", quoted(url)]
      if let tokenFile { words += ["--token-file", quoted(tokenFile)] }
      if !options.grants.isEmpty, options.echoPath == nil {
        words += ["--grant", options.grants.sorted().map(\.rawValue).joined(separator: ",")]
      }
    }
    if let path = options.echoPath, path != "/" { words += ["--path", quoted(path)] }
    let defaults = RunOptions(subject: options.subject)
    if options.contract != defaults.contract { words += ["--contract", quoted(options.contract)] }
    if options.profile != defaults.profile { words += ["--profile", options.profile.name] }
    if options.seed != defaults.seed { words += ["--seed", "\(options.seed)"] }
    return words.joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "/._:+-=@%".utf8.contains($0)
    }
    if isPlain, !text.isEmpty { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
