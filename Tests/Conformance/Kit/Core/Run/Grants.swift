/// Which needs a run may meet: `--launch` grants all that the machine can, `--target` none, `--grant` adds.
enum Grants {
  static func of(_ options: RunOptions) throws(RunEnd) -> Set<Need> {
    switch options.subject {
    case .launch: return launched
    case .target:
      guard !options.grants.contains(.launch) else {
        throw RunEnd("`launch` can't be granted with --target; give the command with --launch")
      }
      return options.grants
    }
  }

  private static var launched: Set<Need> {
    #if os(Linux)
      Set(Need.allCases)
    #else
      Set(Need.allCases).subtracting([.linux])
    #endif
  }
}
