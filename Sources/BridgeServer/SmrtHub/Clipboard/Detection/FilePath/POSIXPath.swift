/// An absolute path of POSIX: `/usr/bin`, `/home/ada/My Notes/`.
///
/// POSIX takes any byte but NUL. So that slash commands, comments and fractions stay text, the first name holds only
/// the portable filename characters (POSIX.1-2024 section 3.265) or text outside ASCII, no name is empty or begins or
/// ends with a space, and the path stands on one line. A lone `/` is punctuation.
enum POSIXPath {
  /// Bytes of PATH_MAX and NAME_MAX on Linux.
  private static let maxPath = 4096
  private static let maxName = 255

  static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= maxPath, text.first == UInt8(ascii: "/") else { return false }
    var names = text.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    // A trailing slash names the directory itself.
    if names.count > 1, names.last?.isEmpty == true { names.removeLast() }
    guard let first = names.first, first.allSatisfy({ isPortable($0) }) else { return false }
    return names.allSatisfy(isName)
  }

  private static func isPortable(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte.isOne(of: "._-") || !byte.isASCII
  }

  private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, let last = name.last, name.count <= maxName else { return false }
    return !first.isSpace && !last.isSpace && !name.contains(where: \.isControl)
  }
}
