/// A pattern for case ids: `*` stands for any characters, `?` for one.
struct Glob: Sendable {
  let pattern: String
  private let parts: [Character]

  init(_ pattern: String) {
    self.pattern = pattern
    parts = Array(pattern)
  }

  /// In time proportional to the product of both lengths at most: only the last `*` is ever tried again.
  func matches(_ text: String) -> Bool {
    let text = Array(text)
    var (place, index) = (0, 0)
    var retry: (place: Int, index: Int)?
    while index < text.count {
      if place < parts.count, parts[place] == "*" {
        retry = (place, index)
        place += 1
      } else if place < parts.count, parts[place] == "?" || parts[place] == text[index] {
        place += 1
        index += 1
      } else if let last = retry {
        retry = (last.place, last.index + 1)
        place = last.place + 1
        index = last.index + 1
      } else {
        return false
      }
    }
    return parts[place...].allSatisfy { $0 == "*" }
  }
}
