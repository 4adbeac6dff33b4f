/// Numbers of bytes as people read them.
enum ByteCount {
  /// `2.1 GB`, `700 bytes`; powers of 1000.
  static func words(_ count: Int) -> String {
    guard let unit = units.first(where: { count >= $0.bytes }) else { return "\(count) bytes" }
    let tenths = count / (unit.bytes / 10)
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) \(unit.name)" : "\(tenths / 10).\(tenths % 10) \(unit.name)"
  }

  /// The size of the language that is just large enough: `2134 MB`.
  static func size(atLeast count: Int) -> String {
    count > 1_000_000 ? "\((count - 1) / 1_000_000 + 1) MB" : "\((max(count, 1) - 1) / 1_000 + 1) kB"
  }

  private static let units = [("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)]
    .map { (name: $0.0, bytes: $0.1) }
}
