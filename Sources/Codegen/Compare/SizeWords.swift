/// A number of bytes as the language writes it: `100 MB`, `64 KiB`.
enum SizeWords {
  private static let units: [(name: String, bytes: Int64)] = [
    ("MB", 1_000_000), ("kB", 1_000), ("MiB", 1 << 20), ("KiB", 1 << 10),
  ]

  static func text(_ count: Int64) -> String {
    for unit in units where count > 0 && count.isMultiple(of: unit.bytes) {
      return "\(count / unit.bytes) \(unit.name)"
    }
    return "\(count) bytes"
  }
}
