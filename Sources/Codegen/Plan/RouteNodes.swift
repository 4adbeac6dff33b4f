import ContractModel

/// Paths with parameters as a tree of their segments, its nodes in one list.
struct RouteNodes {
  struct Node {
    /// Segments of the contract with the indices of their nodes, in the order of their first mention.
    fileprivate(set) var literals: [(text: String, node: Int)] = []
    fileprivate(set) var parameter: Int?
    /// The index of what stands at the path that ends here.
    fileprivate(set) var place: Int?
  }

  /// The root first; it is there even where there are no paths.
  private(set) var all = [Node()]

  mutating func add(_ segments: [Route.Segment], place: Int) {
    var index = 0
    for segment in segments { index = child(of: index, segment) }
    all[index].place = place
  }

  private mutating func child(of index: Int, _ segment: Route.Segment) -> Int {
    if let known = self[index, segment] { return known }
    let child = all.count
    all.append(Node())
    switch segment {
    case .literal(let text): all[index].literals.append((text, child))
    case .parameter: all[index].parameter = child
    }
    return child
  }

  private subscript(index: Int, segment: Route.Segment) -> Int? {
    switch segment {
    case .literal(let text): all[index].literals.first { $0.text == text }?.node
    case .parameter: all[index].parameter
    }
  }
}
