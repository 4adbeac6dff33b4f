/// Where the files of a contract are read from.
protocol ContractFiles: Sendable {
  /// At most `limit` bytes.
  func contents(of path: String, limit: Int) throws(FileProblem) -> [UInt8]

  /// Names without `.` and `..`, in no order; none where there is no such folder.
  func names(inFolder path: String) -> [String]

  /// Where a path ends once symbolic links are followed; nil where nothing is there.
  func realPath(of path: String) -> String?
}

struct DiskFiles: ContractFiles {
  func contents(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    try FileBytes.contents(of: path, limit: limit)
  }

  func names(inFolder path: String) -> [String] { FolderNames.of(path) }

  func realPath(of path: String) -> String? { RealPath.of(path) }
}
