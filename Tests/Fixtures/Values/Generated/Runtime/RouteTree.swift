// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// The paths of a contract that have parameters, as a tree of their segments.
struct RouteTree: Swift.Sendable {
  struct Node: Swift.Sendable {
    private let literals: NameTable
    private let children: [Swift.Int]
    /// The node of any other segment that is not empty.
    let parameter: Swift.Int?
    /// What stands at the path that ends here.
    let place: Swift.Int?

    /// `literals` and the indices of their nodes stand in the same order.
    init(_ literals: [Swift.StaticString], _ children: [Swift.Int], parameter: Swift.Int?, place: Swift.Int?) {
      self.literals = NameTable(literals)
      self.children = children
      self.parameter = parameter
      self.place = place
    }

    func child(of segment: Swift.ArraySlice<Swift.UInt8>) -> Swift.Int? {
      segment.withUnsafeBufferPointer { literals.index(of: $0) }.map { children[$0] }
    }
  }

  private let nodes: [Node]

  /// The root comes first.
  init(_ nodes: [Node]) { self.nodes = nodes }

  /// The place of the route that fits a decoded path, and the values of its parameters. Of several routes it is the one
  /// that is static where they first differ. No node is looked at twice, and none deeper than the path.
  func match(_ path: [Swift.UInt8]) -> (place: Swift.Int, values: [[Swift.UInt8]])? {
    guard path.first == Swift.UInt8(ascii: "/") else { return nil }
    var values: [[Swift.UInt8]] = []
    return place(below: 0, path.dropFirst(), &values).map { ($0, values) }
  }

  /// `rest` is what follows the `/` behind the node's own segment.
  private func place(
    below index: Swift.Int, _ rest: Swift.ArraySlice<Swift.UInt8>, _ values: inout [[Swift.UInt8]]
  ) -> Swift.Int? {
    let node = nodes[index]
    let segment = rest.prefix { $0 != Swift.UInt8(ascii: "/") }
    let tail = rest.dropFirst(segment.count)
    if let child = node.child(of: segment), let found = place(at: child, tail, &values) { return found }
    guard let parameter = node.parameter, !segment.isEmpty else { return nil }
    values.append([Swift.UInt8](segment))
    if let found = place(at: parameter, tail, &values) { return found }
    values.removeLast()
    return nil
  }

  private func place(
    at index: Swift.Int, _ tail: Swift.ArraySlice<Swift.UInt8>, _ values: inout [[Swift.UInt8]]
  ) -> Swift.Int? {
    tail.isEmpty ? nodes[index].place : place(below: index, tail.dropFirst(), &values)
  }
}
