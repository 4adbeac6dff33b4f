/// How to get from one folder to another.
enum RelativePath {
  /// `../toolkit` for `/home/ada/toolkit` as seen from `/home/ada/notes`. Both are absolute and without symbolic links.
  static func text(from folder: String, to other: String) -> String {
    let start = folder.split(separator: "/")
    let end = other.split(separator: "/")
    let shared = zip(start, end).prefix { $0 == $1 }.count
    let steps = Array(repeating: "..", count: start.count - shared) + end[shared...].map(String.init)
    return steps.isEmpty ? "." : steps.joined(separator: "/")
  }
}
