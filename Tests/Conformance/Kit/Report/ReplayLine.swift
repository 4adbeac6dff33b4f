/// The command that runs one case again on the same subject.
enum ReplayLine {
  static func text(_ id: String, _ options: RunOptions) -> String {
    let command = ["conformance"] + (options.echoPath == nil ? [] : ["websocket"]) + ["replay", quoted(id)]
    return (command + subject(options) + settings(options)).joined(separator: " ")
  }

  /// Whom to judge, as far as no subject file says it.
  private static func subject(_ options: RunOptions) -> [String] {
    let file = options.file
    var words = file.map { ["--subject", quoted($0.path)] } ?? []
    switch options.subject {
    case .launch(let command):
      if file?.launch == nil { words += ["--launch", quoted(command)] }
    case .target(let url, let tokenFile):
      if file?.target == nil { words += ["--target", quoted(url)] }
      if let tokenFile, file?.tokenFile == nil { words += ["--token-file", quoted(tokenFile)] }
      if options.allowsRemote { words.append("--allow-remote") }
      if let authority = options.authority { words += ["--authority", quoted(authority)] }
      if !options.grants.isEmpty, options.echoPath == nil {
        words += ["--grant", options.grants.sorted().map(\.rawValue).joined(separator: ",")]
      }
    }
    return words
  }

  /// By what it is judged, where that is not the default.
  private static func settings(_ options: RunOptions) -> [String] {
    let defaults = RunOptions(subject: options.subject)
    var words: [String] = []
    if let path = options.echoPath, path != "/" { words += ["--path", quoted(path)] }
    // Of a contract's cases none is judged by it.
    if options.echoPath != nil, options.isStrict { words.append("--strict") }
    if options.contract != defaults.contract { words += ["--contract", quoted(options.contract)] }
    if options.profile != defaults.profile, options.file?.profile == nil, options.echoPath == nil {
      words += ["--profile", options.profile.name]
    }
    if options.seed != defaults.seed { words += ["--seed", "\(options.seed)"] }
    if options.patience != defaults.patience { words += ["--patience", "\(options.patience)"] }
    return words
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "/._:+-=@%".utf8.contains($0)
    }
    if isPlain, !text.isEmpty { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
