/// Files that are not on a disk, by their paths relative to a folder that they lie in.
struct MemoryFiles: ContractFiles {
  private var files: [String: [UInt8]]

  init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { (Self.normal($0.path), $0.bytes) }) { first, _ in first }
  }

  /// The same files, one with other bytes.
  func replacing(_ path: String, with bytes: [UInt8]) -> MemoryFiles {
    var copy = self
    copy.files[Self.normal(path)] = bytes
    return copy
  }

  func contents(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    guard let bytes = files[Self.normal(path)] else { throw .missing }
    guard bytes.count <= limit else { throw .tooLarge }
    return bytes
  }

  func names(inFolder path: String) -> [String] {
    let folder = prefix(ofFolder: path)
    let below = files.keys.filter { $0.hasPrefix(folder) }.compactMap {
      $0.dropFirst(folder.count).split(separator: "/").first.map(String.init)
    }
    return Array(Set(below))
  }

  func realPath(of path: String) -> String? {
    let isThere = files[Self.normal(path)] != nil || files.keys.contains { $0.hasPrefix(prefix(ofFolder: path)) }
    return isThere ? "/" + Self.normal(path) : nil
  }

  private func prefix(ofFolder path: String) -> String {
    let folder = Self.normal(path)
    return folder.isEmpty ? "" : folder + "/"
  }

  /// Without a final `/`, and without `.` as a segment.
  private static func normal(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
