import ContractModel

/// All that a contract offers at one path, whatever its parameters are called.
struct RoutesAtPath {
  let segments: [Route.Segment]
  /// In ASCII order, each with the index of its endpoint.
  private(set) var methods: [(method: String, operation: Int)] = []
  /// The index of the channel that opens here.
  private(set) var channel: Int?

  /// By first mention: endpoints, then channels.
  static func all(of contract: Contract) -> [RoutesAtPath] {
    var result: [RoutesAtPath] = []
    var places: [[String?]: Int] = [:]
    func place(_ route: Route) -> Int {
      if let place = places[route.shape] { return place }
      places[route.shape] = result.count
      result.append(RoutesAtPath(segments: route.segments))
      return result.count - 1
    }
    for (index, endpoint) in contract.endpoints.enumerated() {
      let route = endpoint.route.value
      result[place(route)].methods.append((route.method.rawValue, index))
    }
    for (index, channel) in contract.channels.enumerated() { result[place(channel.route.value)].channel = index }
    for index in result.indices { result[index].methods.sort { $0.method < $1.method } }
    return result
  }

  private init(segments: [Route.Segment]) { self.segments = segments }

  /// The path itself; nil where it has parameters.
  var literal: String? {
    let literals = segments.compactMap(\.literal)
    return literals.count == segments.count ? "/" + literals.joined(separator: "/") : nil
  }

  /// The value of `Allow`: what is declared, HEAD where GET is, OPTIONS, in ASCII order (wire-protocol H2 step 8).
  var allow: String {
    var names: Set<String> = ["OPTIONS"]
    for (method, _) in methods { names.insert(method) }
    if names.contains("GET") { names.insert("HEAD") }
    if channel != nil { names.insert("GET") }
    return names.sorted().joined(separator: ", ")
  }
}
