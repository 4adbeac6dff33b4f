import ContractModel

/// What the flags of a run say of its subject; nil where they are silent.
public struct SubjectChoice: Sendable {
  public var profile: Profile?
  public var launch: String?
  public var target: String?
  public var tokenFile: String?

  public init() {}

  /// The options that flags and file give together; throws where both say one thing differently, and where they don't say
  /// whom to judge.
  public func options(with file: SubjectFile? = nil) throws(RunEnd) -> RunOptions {
    var whole = self
    if let file { try whole.join(file) }
    var options = RunOptions(subject: try whole.subject())
    options.profile = whole.profile ?? options.profile
    options.file = file
    options.waivers = file?.waivers ?? Waivers()
    return options
  }

  private mutating func join(_ file: SubjectFile) throws(RunEnd) {
    if let launch = file.launch, let target {
      throw RunEnd("\(launch.span) says launch `\(launch.value)`, --target says `\(target)`: leave one out")
    }
    if let address = file.target, let launch {
      throw RunEnd("\(address.span) says target `\(address.value)`, --launch says `\(launch)`: leave one out")
    }
    profile = try Self.joined(profile, file.profile, "profile", \.name)
    launch = try Self.joined(launch, file.launch, "launch", \.self)
    target = try Self.joined(target, file.target, "target", \.self)
    tokenFile = try Self.joined(tokenFile, file.tokenFile, "token-file", \.self)
  }

  private static func joined<Value: Equatable>(
    _ flag: Value?, _ line: Located<Value>?, _ name: String, _ words: (Value) -> String
  ) throws(RunEnd) -> Value? {
    guard let line else { return flag }
    guard let flag, flag != line.value else { return line.value }
    throw RunEnd("\(line.span) says `\(words(line.value))`, --\(name) says `\(words(flag))`: leave one out")
  }

  private func subject() throws(RunEnd) -> RunOptions.Subject {
    switch (launch, target) {
    case (let command?, nil) where tokenFile == nil:
      // A variable of a job that is not set.
      guard command.contains(where: { !$0.isWhitespace }) else {
        throw RunEnd("--launch is empty; give the command that starts the server")
      }
      return .launch(command)
    case (nil, let url?): return .target(url: url, tokenFile: tokenFile)
    case (_?, nil): throw RunEnd("--token-file belongs to --target")
    default:
      throw RunEnd("give either --launch 'COMMAND' or --target URL --token-file FILE, or a --subject FILE that says it")
    }
  }
}
