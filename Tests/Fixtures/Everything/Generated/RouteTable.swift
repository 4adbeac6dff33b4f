// Generated from contract "Everything" by codegen. Do not edit.
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
    if let place = path.withUnsafeBufferPointer({ paths.index(of: $0) }) { return (entries[place], []) }
    return tree.match(path).map { (entries[$0.place], $0.values) }
  }

  private static let paths = NameTable([
    "/2/self",
    "/3/data",
    "/self",
    "/self/string",
  ])

  /// The paths with parameters.
  private static let tree = RouteTree([
    .init(["self", "2", "3"], [1, 5, 9], parameter: nil, place: nil),
    .init([], [], parameter: 2, place: nil),
    .init(["date"], [4], parameter: 3, place: nil),
    .init([], [], parameter: nil, place: 4),
    .init([], [], parameter: nil, place: 5),
    .init([], [], parameter: 6, place: nil),
    .init([], [], parameter: 7, place: 7),
    .init([], [], parameter: 8, place: nil),
    .init([], [], parameter: nil, place: 6),
    .init([], [], parameter: 10, place: nil),
    .init([], [], parameter: 11, place: nil),
    .init([], [], parameter: nil, place: 8),
  ])

  private static let entries: [Entry] = [
    ([("GET", 5)], nil, "GET, HEAD, OPTIONS"),
    ([("POST", 6)], nil, "OPTIONS, POST"),
    ([], 0, "GET, OPTIONS"),
    ([], 1, "GET, OPTIONS"),
    ([("GET", 0)], nil, "GET, HEAD, OPTIONS"),
    ([("GET", 1)], nil, "GET, HEAD, OPTIONS"),
    ([("POST", 2)], nil, "OPTIONS, POST"),
    ([("DELETE", 3), ("PUT", 4)], nil, "DELETE, OPTIONS, PUT"),
    ([("GET", 7)], nil, "GET, HEAD, OPTIONS"),
  ]
}
