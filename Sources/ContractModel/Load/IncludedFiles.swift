/// Finds the files that `include` names: beside the entry, never outside its folder.
struct IncludedFiles {
  struct File {
    /// As the user would type it.
    let path: String
    /// The item of `include` that named it.
    let include: SourceSpan
  }

  private let files: any ContractFiles
  private let entry: String
  /// With its final `/`; empty for the working directory.
  private let folder: String

  init(entry: String, in files: any ContractFiles) {
    self.files = files
    self.entry = entry
    let slash = entry.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { String(entry[...$0]) } ?? ""
  }

  /// The files in path order, each once.
  func find(_ includes: [Located<String>]) -> (files: [File], diagnostics: [Diagnostic]) {
    var places: [String: SourceSpan] = [:]
    var diagnostics: [Diagnostic] = []
    for include in includes {
      if let problem = outside(include) {
        diagnostics.append(problem)
        continue
      }
      let paths = Self.isGlob(include.value) ? expand(include.value) : [include.value]
      if paths.isEmpty { diagnostics.append(nothing(include)) }
      for path in paths where places[path] == nil { places[path] = include.span }
    }
    let sorted = places.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let files = onlyInside(sorted.map { File(path: folder + $0.key, include: $0.value) }, &diagnostics)
    return (files, diagnostics)
  }

  // MARK: Inside

  private func outside(_ include: Located<String>) -> Diagnostic? {
    let segments = include.value.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let leaves = include.value.hasPrefix("/") || segments.contains { $0.elementsEqual("..".utf8) }
    return leaves || include.value.utf8.contains(UInt8(ascii: "\\"))
      ? outsideDiagnostic(include.value, include.span) : nil
  }

  private func outsideDiagnostic(_ path: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .pathOutsideFolder, "`\(path)` does not stay in the folder of the contract", at: span,
      help: "move the file beside the entry and name it relative to that, with `/` between folders")
  }

  private func nothing(_ include: Located<String>) -> Diagnostic {
    Diagnostic(
      .nothingIncluded, "no file matches `\(include.value)`", at: include.span,
      help: "create one, or remove the pattern")
  }

  /// Symbolic links may lead anywhere: what counts is where they end. A file reached twice is read once.
  private func onlyInside(_ files: [File], _ diagnostics: inout [Diagnostic]) -> [File] {
    guard let root = self.files.realPath(of: folder.isEmpty ? "." : folder), let own = self.files.realPath(of: entry)
    else { return files }
    let inside = root.hasSuffix("/") ? root : root + "/"
    var seen: Set<String> = [own]
    var missing = 0
    return files.filter { file in
      // Behind as many as are told no more are looked for.
      guard missing < Findings.limit else { return false }
      // One that is not there is reported when it is read.
      guard let real = self.files.realPath(of: file.path) else {
        missing += 1
        return true
      }
      guard real.hasPrefix(inside) else {
        diagnostics.append(outsideDiagnostic(file.path, file.include))
        return false
      }
      return seen.insert(real).inserted
    }
  }

  // MARK: Globs

  private static func isGlob(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// Paths relative to the folder, segment by segment.
  private func expand(_ pattern: String) -> [String] {
    var found = [""]
    for segment in pattern.split(separator: "/").map(String.init) {
      if !Self.isGlob(segment) {
        found = found.map { $0.isEmpty ? segment : "\($0)/\(segment)" }
        continue
      }
      found = found.flatMap { parent in
        let names = files.names(inFolder: folder + (parent.isEmpty ? "." : parent))
        return names.filter { Glob.matches($0, segment) }.map { parent.isEmpty ? $0 : "\(parent)/\($0)" }
      }
    }
    return found.filter { files.realPath(of: folder + $0) != nil }
  }
}
