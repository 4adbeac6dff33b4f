import ContractModel

/// How the run comes to its target: by launching it, or by its address.
struct SubjectAccess: Sendable {
  let token: String
  /// The token in every spelling that would be a leak.
  let canary: TokenCanary
  /// Nil under `--target`.
  let launcher: SubjectLauncher?
  private let target: Target?

  init(_ options: RunOptions, _ contract: Contract) throws(RunEnd) {
    switch options.subject {
    case .launch(let command):
      // 43 characters of 64 kinds: 258 bits, within the 32 to 128 that P3 allows.
      token = RandomText.make(43)
      canary = TokenCanary(token)
      launcher = SubjectLauncher(command: command, token: token, patience: options.patience)
      target = nil
    case .target(let url, let tokenFile):
      let target = try TargetAddress.resolve(url, tokenFile: tokenFile, options, contract)
      token = target.token
      canary = target.canary
      launcher = nil
      self.target = target
    }
  }

  /// The target, launched now where it has to be.
  func open() throws(RunEnd) -> Target {
    if let target { return target }
    guard let launcher else { throw RunEnd("there is neither a command nor an address") }
    do {
      let process = try launcher.launch()
      return Target(
        endpoint: launcher.address(of: process), authority: process.endpoint.authority, token: token, process: process)
    } catch let error as RunEnd {
      throw error
    } catch let error as SubjectError {
      throw RunEnd(error)
    } catch {
      throw RunEnd("the subject could not be launched: \(error)")
    }
  }
}
