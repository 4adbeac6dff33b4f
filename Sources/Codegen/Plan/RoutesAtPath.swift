import ContractModel

/// All that a contract offers at one path.
struct RoutesAtPath {
  let path: String
  /// In ASCII order, each with the index of its endpoint.
  private(set) var methods: [(method: String, operation: Int)] = []
  /// The index of the channel that opens here.
  private(set) var channel: Int?

  /// By first mention: endpoints, then channels.
  static func all(of contract: Contract) -> [RoutesAtPath] {
    var result: [RoutesAtPath] = []
    var places: [String: Int] = [:]
    func place(_ path: String) -> Int {
      if let place = places[path] { return place }
      places[path] = result.count
      result.append(RoutesAtPath(path: path))
      return result.count - 1
    }
    for (index, endpoint) in contract.endpoints.enumerated() {
      let route = endpoint.route.value
      result[place(route.path)].methods.append((route.method.rawValue, index))
    }
    for (index, channel) in contract.channels.enumerated() { result[place(channel.route.value.path)].channel = index }
    for index in result.indices { result[index].methods.sort { $0.method < $1.method } }
    return result
  }

  private init(path: String) { self.path = path }

  /// The value of `Allow`: what is declared, HEAD where GET is, OPTIONS, in ASCII order (wire-protocol H2 step 8).
  var allow: String {
    var names: Set<String> = ["OPTIONS"]
    for (method, _) in methods { names.insert(method) }
    if names.contains("GET") { names.insert("HEAD") }
    if channel != nil { names.insert("GET") }
    return names.sorted().joined(separator: ", ")
  }
}
