import ContractModel

/// The table from paths to operations and channels.
struct SwiftRoutes {
  private let contract: Contract
  private let routes: [RoutesAtPath]

  init(_ contract: Contract) {
    self.contract = contract
    routes = RoutesAtPath.all(of: contract)
  }

  var file: RenderedFile {
    SwiftFile.render("RouteTable.swift", of: contract) {
      "/// What stands at a path, found in time proportional to the path."
      "public enum RouteTable {"
      Indented {
        "public typealias Entry = ("
        "  methods: [(method: Swift.String, operation: Swift.Int)], channel: Swift.Int?, allow: Swift.String"
        ")"
        ""
        "/// Declared methods in ASCII order, each with its index in `operations()`; the index in `channels()`; and the"
        "/// value of `Allow` (wire-protocol H2 step 8). Nil where nothing stands. `path` is as in the request target."
        "public static func lookUp(path: [Swift.UInt8]) -> Entry? {"
        "  RoutePath.normalized(path)?.withUnsafeBufferPointer { paths.index(of: $0) }.map { entries[$0] }"
        "}"
        ""
        "private static let paths = NameTable(["
        for route in routes { "  \(SwiftLiteral.string(route.path))," }
        "])"
        ""
        "private static let entries: [Entry] = ["
        for route in routes { "  \(Self.entry(route))," }
        "]"
      }
      "}"
    }
  }

  private static func entry(_ route: RoutesAtPath) -> String {
    let methods = route.methods.map { "(\"\($0.method)\", \($0.operation))" }.joined(separator: ", ")
    let channel = route.channel.map(String.init) ?? "nil"
    return "([\(methods)], \(channel), \"\(route.allow)\")"
  }
}
