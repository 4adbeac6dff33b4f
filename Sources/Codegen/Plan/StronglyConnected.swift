/// Tarjan's algorithm: the strongly connected components of a graph, in time linear in its edges.
///
/// Nodes are the indices of `edges`, and every edge leads to one of them.
enum StronglyConnected {
  /// The number of each node's component; nodes of one component reach each other.
  static func groups(of edges: [[Int]]) -> [Int] {
    var search = Search(edges: edges)
    for node in edges.indices where search.order[node] == nil { search.visit(from: node) }
    return search.groups.map { $0 ?? 0 }
  }

  private struct Search {
    let edges: [[Int]]
    var order: [Int?]
    var lowest: [Int]
    var groups: [Int?]
    private var entered = 0
    private var open: [Int] = []

    init(edges: [[Int]]) {
      self.edges = edges
      order = Array(repeating: nil, count: edges.count)
      lowest = Array(repeating: 0, count: edges.count)
      groups = order
    }

    /// With a stack of its own: a contract may chain a thousand types.
    mutating func visit(from root: Int) {
      var path = [(node: root, next: 0)]
      enter(root)
      while let (node, next) = path.last {
        guard next < edges[node].count else {
          path.removeLast()
          leave(node, parent: path.last?.node)
          continue
        }
        path[path.count - 1].next += 1
        let target = edges[node][next]
        if let seen = order[target] {
          if groups[target] == nil { lowest[node] = min(lowest[node], seen) }
        } else {
          enter(target)
          path.append((target, 0))
        }
      }
    }

    private mutating func enter(_ node: Int) {
      order[node] = entered
      lowest[node] = entered
      entered += 1
      open.append(node)
    }

    private mutating func leave(_ node: Int, parent: Int?) {
      if lowest[node] == order[node] {
        while let member = open.popLast() {
          groups[member] = lowest[node]
          if member == node { break }
        }
      }
      if let parent { lowest[parent] = min(lowest[parent], lowest[node]) }
    }
  }
}
