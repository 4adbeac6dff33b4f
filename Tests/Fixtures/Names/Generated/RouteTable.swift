// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// What stands at a path, found in time proportional to the path.
public enum RouteTable {
  public typealias Entry = (
    methods: [(method: Swift.String, operation: Swift.Int)], channel: Swift.Int?, allow: Swift.String
  )

  /// Declared methods in ASCII order, each with its index in `operations()`; the index in `channels()`; the value
  /// of `Allow` (wire-protocol H2 step 8); and the segments that stand for parameters, decoded, in their order.
  /// Nil where nothing stands. `path` is as in the request target.
  public static func lookUp(path: [Swift.UInt8]) -> (entry: Entry, values: [[Swift.UInt8]])? {
    guard let path = PathText.normalized(path) else { return nil }
    return path.withUnsafeBufferPointer({ paths.index(of: $0) }).map { (entries[$0], []) }
  }

  private static let paths = NameTable([
    "/self",
    "/import",
    "/in",
  ])

  private static let entries: [Entry] = [
    ([("GET", 2), ("POST", 0), ("PUT", 3)], nil, "GET, HEAD, OPTIONS, POST, PUT"),
    ([("GET", 1)], nil, "GET, HEAD, OPTIONS"),
    ([], 0, "GET, OPTIONS"),
  ]
}
