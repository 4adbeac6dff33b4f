/// `*` and `?` in one segment of a path.
enum Glob {
  /// A name that begins with a dot is matched only by a pattern that does.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let (name, pattern) = (Array(name.utf8), Array(pattern.utf8))
    if name.first == UInt8(ascii: "."), pattern.first != UInt8(ascii: ".") { return false }
    var (at, inPattern) = (0, 0)
    // Where to go on when the characters after the last star do not fit.
    var retry: (at: Int, inPattern: Int)?
    while at < name.count {
      if inPattern < pattern.count, pattern[inPattern] == UInt8(ascii: "*") {
        retry = (at, inPattern)
        inPattern += 1
      } else if inPattern < pattern.count, pattern[inPattern] == UInt8(ascii: "?") || pattern[inPattern] == name[at] {
        at += 1
        inPattern += 1
      } else if let last = retry {
        retry = (last.at + 1, last.inPattern)
        at = last.at + 1
        inPattern = last.inPattern + 1
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
