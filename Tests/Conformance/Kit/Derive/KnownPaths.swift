import ContractModel

/// The paths of a contract, each once, in contract order, and which of them a request reaches.
struct KnownPaths: Sendable {
  let all: [KnownPath]
  /// Indices of the paths without parameters.
  private let literal: [[String]: Int]
  /// Indices of the others.
  private let patterns: [Int]

  init(_ contract: Contract) {
    var endpoints: [[String?]: [Endpoint]] = [:]
    for endpoint in contract.endpoints { endpoints[endpoint.route.value.shape, default: []].append(endpoint) }
    let channels = Dictionary(contract.channels.map { ($0.route.value.shape, $0) }) { first, _ in first }
    var seen: Set<[String?]> = []
    let routes = contract.endpoints.map(\.route.value) + contract.channels.map(\.route.value)
    let all = routes.filter { seen.insert($0.shape).inserted }.map { route in
      let endpoints = endpoints[route.shape] ?? []
      let path = endpoints.first?.targetPath ?? route.path
      return KnownPath(
        route: route, path: path, segments: path == "/" ? [] : path.dropFirst().split(separator: "/").map(String.init),
        endpoints: endpoints, channel: channels[route.shape])
    }
    self.all = all
    let isPattern = all.map { !$0.route.parameters.isEmpty }
    patterns = all.indices.filter { isPattern[$0] }
    let literals = all.indices.filter { !isPattern[$0] }.map { index in
      (all[index].route.shape.compactMap(\.self), index)
    }
    literal = Dictionary(literals, uniquingKeysWith: { first, _ in first })
  }

  /// Nil where nothing stands, or where the path does not decode. Of several routes that fit, the one that is static where
  /// they first differ.
  func at(_ path: [UInt8]) -> KnownPath? {
    guard let segments = TargetReading.segments(of: path) else { return nil }
    if let index = literal[segments.map { String(decoding: $0, as: UTF8.self) }] { return all[index] }
    let fitting = patterns.lazy.map { all[$0] }.filter { $0.route.takes(segments) }
    return fitting.max { Self.isStaticFirst($1.route, before: $0.route) }
  }

  /// Whether `route` is static where the two, which fit one path, first differ.
  private static func isStaticFirst(_ route: Route, before other: Route) -> Bool {
    zip(route.shape, other.shape).first { ($0 == nil) != ($1 == nil) }?.0 != nil
  }
}

extension Route {
  /// Whether decoded segments are those of this route: a parameter is any text but the empty one.
  func takes(_ segments: [[UInt8]]) -> Bool {
    guard segments.count == self.segments.count else { return false }
    return zip(self.segments, segments).allSatisfy { declared, segment in
      switch declared {
      case .literal(let text): segment == Array(text.utf8)
      case .parameter: !segment.isEmpty
      }
    }
  }
}
