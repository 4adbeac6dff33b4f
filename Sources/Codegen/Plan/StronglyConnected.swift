/// Tarjan's algorithm: the strongly connected components of a graph, in time linear in its edges.
enum StronglyConnected {
  /// The number of each node's component; nodes of one component reach each other.
  static func groups(of edges: [String: [String]]) -> [String: Int] {
    var search = Search(edges: edges)
    for node in edges.keys.sorted() where search.order[node] == nil { search.visit(from: node) }
    return search.groups
  }

  private struct Search {
    let edges: [String: [String]]
    var order: [String: Int] = [:]
    var lowest: [String: Int] = [:]
    var groups: [String: Int] = [:]
    var open: [String] = []

    init(edges: [String: [String]]) { self.edges = edges }

    /// With a stack of its own: a contract may chain a thousand types.
    mutating func visit(from root: String) {
      var path = [(node: root, next: 0)]
      enter(root)
      while let (node, next) = path.last {
        let targets = edges[node] ?? []
        guard next < targets.count else {
          path.removeLast()
          leave(node, parent: path.last?.node)
          continue
        }
        path[path.count - 1].next += 1
        let target = targets[next]
        if order[target] == nil {
          enter(target)
          path.append((target, 0))
        } else if groups[target] == nil {
          lower(node, to: order[target])
        }
      }
    }

    private mutating func enter(_ node: String) {
      order[node] = order.count
      lowest[node] = order[node]
      open.append(node)
    }

    private mutating func leave(_ node: String, parent: String?) {
      if lowest[node] == order[node] {
        let group = order[node]
        while let member = open.popLast() {
          groups[member] = group
          if member == node { break }
        }
      }
      if let parent { lower(parent, to: lowest[node]) }
    }

    private mutating func lower(_ node: String, to value: Int?) {
      guard let value, let current = lowest[node] else { return }
      lowest[node] = min(current, value)
    }
  }
}
