extension TokenCanary {
  // Below a state directory there is a file or two; a link that points back up must not lead round for ever.
  private static let maximumDepth = 4

  /// Every place of the token in the argument list and the environment of a process.
  func leaks(inProcess pid: Int32) -> [TokenLeak] {
    [("cmdline", TokenLeak.Place.argumentList(pid: pid)), ("environ", .environment(pid: pid))].flatMap { name, place in
      sightings(in: FileBytes.read("/proc/\(pid)/\(name)") ?? []).map { TokenLeak($0, at: place) }
    }
  }

  /// The first place of the token in each file under a folder and in each name there, four levels deep.
  func leaks(inFilesUnder folder: String, depth: Int = 0) -> [TokenLeak] {
    guard depth < Self.maximumDepth else { return [] }
    return (FileBytes.names(in: folder) ?? []).flatMap { name in
      let path = "\(folder)/\(name)"
      let inName = sightings(in: Array(name.utf8)).prefix(1).map { TokenLeak($0, at: .name(path)) }
      let here = firstSighting(inFile: path).map { [TokenLeak($0, at: .file(path))] } ?? []
      return inName + here + leaks(inFilesUnder: path, depth: depth + 1)
    }
  }

  private func firstSighting(inFile path: String) -> Sighting? {
    var scanner = scanner
    var first: Sighting?
    FileBytes.read(path) { piece in
      first = scanner.scan(piece).first
      return first == nil
    }
    return first
  }
}
