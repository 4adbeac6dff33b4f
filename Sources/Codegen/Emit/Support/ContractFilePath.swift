/// Paths of output files that follow from the contract's files.
enum ContractFilePath {
  /// `Endpoints/Clipboard+Endpoints.cs` for `endpoints/clipboard.yaml`. The second half of the name keeps base names
  /// apart, and away from those that Windows has no files for.
  static func path(of source: String, kind: String, suffix: String) -> String {
    let file = source.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? ""
    let stem = file.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).first.flatMap {
      String($0)
    }
    // Other characters than these would need care on some file system.
    let name = (stem ?? "").unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      return isPlain ? String(scalar) : "_"
    }.joined()
    let words = SwiftName.typeName(name)
    return "\(kind)/\(words.isEmpty ? "Contract" : words)+\(kind)\(suffix)"
  }
}
