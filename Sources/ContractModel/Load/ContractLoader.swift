/// The entry of a contract could not be read at all.
public struct UnreadableEntry: Error, Sendable {
  public let path: String
  /// Words without the path: `there is no such file`.
  public let reason: String
}

/// Reads a contract from its files.
public enum ContractLoader {
  /// The contract, or nil and what is wrong with it; there may be warnings beside a contract.
  ///
  /// - Parameter entry: The path of `bridge.yaml` as the user typed it; places are given relative to it.
  public static func load(
    entry: String
  ) throws(UnreadableEntry) -> (contract: Contract?, diagnostics: [Diagnostic]) {
    try load(entry: entry, in: DiskFiles())
  }

  /// As ``load(entry:)``, of an entry that is no file and includes none.
  package static func load(_ entry: SourceFile) -> (contract: Contract?, diagnostics: [Diagnostic]) {
    load(entry, in: MemoryFiles([entry]))
  }

  /// As ``load(entry:)``, from files that need not be on a disk.
  static func load(
    entry: String, in files: any ContractFiles
  ) throws(UnreadableEntry) -> (contract: Contract?, diagnostics: [Diagnostic]) {
    let file: SourceFile
    do throws(FileProblem) {
      file = SourceFile(path: entry, bytes: try files.contents(of: entry, limit: ByteChecks.maxFileSize))
    } catch {
      guard case .tooLarge = error else { throw UnreadableEntry(path: entry, reason: error.reason) }
      let top = SourceSpan(file: entry, start: .init(line: 1, column: 1), end: .init(line: 1, column: 1))
      return (nil, [ByteChecks.tooLarge(at: top)])
    }
    return load(file, in: files)
  }

  private static func load(
    _ entry: SourceFile, in files: any ContractFiles
  ) -> (contract: Contract?, diagnostics: [Diagnostic]) {
    var loading = Loading(entry: SourceText(entry), files: files)
    let contract = loading.run()
    return (contract, DiagnosticOrder(loading.sources).ordered(loading.diagnostics.all))
  }
}

/// One run of the loader: read, parse, decode, resolve.
private struct Loading {
  private let entry: SourceText
  private let files: any ContractFiles
  /// The files that were read, entry first, then in path order.
  private(set) var sources: [SourceText]
  private(set) var diagnostics = Findings()
  private var limits = YAMLLimits()

  init(entry: SourceText, files: any ContractFiles) {
    self.entry = entry
    self.files = files
    sources = [entry]
  }

  mutating func run() -> Contract? {
    guard let root = parse(entry) else { return nil }
    let decoded = ContractDecoder.decode(entry: entry, root)
    guard var decoder = decoded.decoder else {
      diagnostics += decoded.diagnostics
      return nil
    }
    readIncludes(&decoder)
    diagnostics += decoder.diagnostics
    let resolved = Resolver(decoder.syntax, sources: sources).resolve()
    diagnostics += resolved.diagnostics
    return diagnostics.errors == 0 ? resolved.contract : nil
  }

  private mutating func parse(_ source: SourceText) -> YAMLNode? {
    let (root, found) = YAMLReader.read(source, limits: &limits)
    diagnostics += found
    return root
  }

  private mutating func readIncludes(_ decoder: inout ContractDecoder) {
    let found = IncludedFiles(entry: entry.path, in: files).find(decoder.includes)
    diagnostics += found.diagnostics
    if !found.diagnostics.isEmpty { decoder.lose() }
    for file in found.files {
      guard let source = read(file), let root = parse(source) else {
        decoder.lose()
        continue
      }
      decoder.decode(included: source, root)
    }
  }

  private mutating func read(_ file: IncludedFiles.File) -> SourceText? {
    do throws(FileProblem) {
      let bytes = try files.contents(of: file.path, limit: ByteChecks.maxFileSize)
      let source = SourceText(SourceFile(path: file.path, bytes: bytes))
      sources.append(source)
      return source
    } catch {
      if case .tooLarge = error {
        let top = SourceSpan(file: file.path, start: .init(line: 1, column: 1), end: .init(line: 1, column: 1))
        diagnostics.append(ByteChecks.tooLarge(at: top))
      } else {
        diagnostics.append(error.diagnostic(for: file.path, at: file.include))
      }
      return nil
    }
  }
}
