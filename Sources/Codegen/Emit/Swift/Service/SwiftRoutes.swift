import ContractModel

/// The table from paths to operations and channels.
struct SwiftRoutes {
  private let contract: Contract
  /// Those without parameters first: a path that is one of them fits no other better.
  private let routes: [RoutesAtPath]
  private let nodes: RouteNodes

  init(_ contract: Contract) {
    self.contract = contract
    let all = RoutesAtPath.all(of: contract)
    routes = all.filter { $0.literal != nil } + all.filter { $0.literal == nil }
    var nodes = RouteNodes()
    for (index, route) in routes.enumerated() where route.literal == nil { nodes.add(route.segments, place: index) }
    self.nodes = nodes
  }

  private var hasParameters: Bool { nodes.all.count > 1 }

  var file: RenderedFile {
    SwiftFile.render("RouteTable.swift", of: contract) {
      "/// What stands at a path, found in time proportional to the path."
      "public enum RouteTable {"
      Indented {
        "public typealias Entry = ("
        "  methods: [(method: Swift.String, operation: Swift.Int)], channel: Swift.Int?, allow: Swift.String"
        ")"
        ""
        "/// Declared methods in ASCII order, each with its index in `operations()`; the index in `channels()`; the value"
        "/// of `Allow` (wire-protocol H2 step 8); and the segments that stand for parameters, decoded, in their order."
        "/// Nil where nothing stands. `path` is as in the request target."
        "public static func lookUp(path: [Swift.UInt8]) -> (entry: Entry, values: [[Swift.UInt8]])? {"
        "  guard let path = PathText.normalized(path) else { return nil }"
        Indented { search }
        "}"
        ""
        "private static let paths = NameTable(["
        for path in routes.compactMap(\.literal) { "  \(SwiftLiteral.string(path))," }
        "])"
        ""
        if hasParameters {
          tree
          ""
        }
        "private static let entries: [Entry] = ["
        for route in routes { "  \(Self.entry(route))," }
        "]"
      }
      "}"
    }
  }

  @LinesBuilder
  private var search: Lines {
    let literal = "path.withUnsafeBufferPointer({ paths.index(of: $0) })"
    if hasParameters {
      "if let place = \(literal) { return (entries[place], []) }"
      "return tree.match(path).map { (entries[$0.place], $0.values) }"
    } else {
      "return \(literal).map { (entries[$0], []) }"
    }
  }

  private var tree: Lines {
    Lines {
      "/// The paths with parameters."
      "private static let tree = RouteTree(["
      for node in nodes.all { "  \(Self.node(node))," }
      "])"
    }
  }

  private static func node(_ node: RouteNodes.Node) -> String {
    let literals = node.literals.map { SwiftLiteral.string($0.text) }.joined(separator: ", ")
    let children = node.literals.map { String($0.node) }.joined(separator: ", ")
    let parameter = node.parameter.map(String.init) ?? "nil"
    let place = node.place.map(String.init) ?? "nil"
    return ".init([\(literals)], [\(children)], parameter: \(parameter), place: \(place))"
  }

  private static func entry(_ route: RoutesAtPath) -> String {
    let methods = route.methods.map { "(\"\($0.method)\", \($0.operation))" }.joined(separator: ", ")
    let channel = route.channel.map(String.init) ?? "nil"
    return "([\(methods)], \(channel), \"\(route.allow)\")"
  }
}
