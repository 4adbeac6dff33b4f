/// An absolute path of Windows: `C:\Users\ada`, `C:/Users`, `\\server\share\file`, `\\?\C:\long`, or one of these in
/// the double quotes that Explorer's *Copy as path* puts around it.
///
/// `C:notes.txt` and `\notes.txt` are relative to a drive or a folder, so they are none.
enum WindowsPath {
  /// The system takes 32,767 UTF-16 units in the `\\?\` form; a unit is at most three bytes of UTF-8.
  private static let maxBytes = 32_767 * 3

  static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= maxBytes else { return false }
    let path = unquoted(text)
    return isDrivePath(path) || isShare(path) || isDevicePath(path)
  }

  private static func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let quote = UInt8(ascii: "\"")
    return text.count > 2 && text.first == quote && text.last == quote ? text.dropFirst().dropLast() : text
  }

  private static func isDrivePath(_ path: ArraySlice<UInt8>) -> Bool {
    let start = path.startIndex
    guard path.count >= 3, path[start].isLetter, path[start + 1] == UInt8(ascii: ":"), isSeparator(path[start + 2])
    else { return false }
    return areNames(path[(start + 3)...])
  }

  /// `\\server\share` and what is below it; a server without a share is no path.
  private static func isShare(_ path: ArraySlice<UInt8>) -> Bool {
    guard path.starts(with: #"\\"#) else { return false }
    let names = path.dropFirst(2).split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
    guard names.count >= 2, let server = names.first, !server.contains(where: \.isSpace), !names[1].isEmpty
    else { return false }
    return areNames(path.dropFirst(2))
  }

  /// `\\?\` before a drive path or `UNC\server\share` turns the system's own parsing off; `\\.\` names devices.
  private static func isDevicePath(_ path: ArraySlice<UInt8>) -> Bool {
    let rest = path.dropFirst(4)
    if path.starts(with: #"\\?\"#) { return isDrivePath(rest) || (rest.starts(with: #"UNC\"#) && areNames(rest)) }
    return path.starts(with: #"\\.\"#) && !rest.isEmpty && areNames(rest)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "/")
  }

  /// Names between separators; what no name holds: `< > : " | ? *`, controls, or nothing at all.
  private static func areNames(_ path: ArraySlice<UInt8>) -> Bool {
    var names = path.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
    if names.last?.isEmpty == true { names.removeLast() }
    return names.allSatisfy { name in
      !name.isEmpty && !name.contains { $0.isControl || $0.isOne(of: "<>:\"|?*") }
    }
  }
}
