/// Files that say that codegen wrote them, and that nothing gives any more: a merge after a rename leaves such.
enum LeftOver {
  /// The header stands in so many bytes, however long the contract's name is.
  private static let headLength = 4_096

  static let words = "says that codegen wrote it, but nothing in the contract gives it: remove it"

  /// Relative to `codegen.yaml`, sorted. Only the folders are looked into to which something is written.
  static func find(_ output: Output, _ configuration: CodegenConfiguration) -> [String] {
    let written = output.paths
    return Set(written.map(Disk.parent)).sorted().flatMap { folder in
      Disk.names(inFolder: configuration.path(folder)).map { "\(folder)/\($0)" }.filter {
        !written.contains($0) && isOurs(configuration.path($0))
      }
    }
  }

  /// By one of the first two lines: in C# another one stands before it.
  private static func isOurs(_ path: String) -> Bool {
    guard let head = Disk.head(of: path, headLength) else { return false }
    let lines = String(decoding: head, as: UTF8.self).split(maxSplits: 2, whereSeparator: \.isNewline).prefix(2)
    return lines.contains { $0.contains("Generated from") && $0.contains(GeneratedMark.text) }
  }
}
