extension TokenLeak {
  // Below a state directory there is a file or two; a link that points back up must not lead round for ever.
  private static let maximumDepth = 4

  /// Every place of `secret` in the argument list of a process.
  static func find(_ secret: [UInt8], inArgumentsOf pid: Int32) -> [TokenLeak] {
    let arguments = FileBytes.read("/proc/\(pid)/cmdline") ?? []
    return SecretScanner.offsets(of: secret, in: arguments)
      .map { TokenLeak(place: .argumentList(pid: pid), offset: $0) }
  }

  /// The first place of `secret` in each file under a folder, four levels deep.
  static func find(_ secret: [UInt8], inFilesUnder folder: String, depth: Int = 0) -> [TokenLeak] {
    guard depth < maximumDepth else { return [] }
    return (FileBytes.names(in: folder) ?? []).flatMap { name in
      let path = "\(folder)/\(name)"
      let bytes = FileBytes.read(path) ?? []
      let here = SecretScanner.offsets(of: secret, in: bytes).prefix(1).map {
        TokenLeak(place: .file(path), offset: $0)
      }
      return here + find(secret, inFilesUnder: path, depth: depth + 1)
    }
  }
}
