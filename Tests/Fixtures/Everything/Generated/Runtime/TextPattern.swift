// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A `pattern` of the contract: matches whole texts, by Unicode scalar values, in one pass for each alternative.
struct TextPattern: Swift.Sendable {
  /// A set of scalar values and how many of them follow each other.
  struct Item: Swift.Sendable {
    /// First and last value of each range, in ascending order.
    private let bounds: [Swift.UInt32]
    let least: Swift.Int
    /// Nil where there is no bound.
    let most: Swift.Int?

    init(_ bounds: [Swift.UInt32], _ least: Swift.Int, _ most: Swift.Int?) {
      self.bounds = bounds
      self.least = least
      self.most = most
    }

    func contains(_ scalar: Swift.Unicode.Scalar) -> Swift.Bool {
      for index in Swift.stride(from: 0, to: bounds.count - 1, by: 2) where scalar.value <= bounds[index + 1] {
        return scalar.value >= bounds[index]
      }
      return false
    }
  }

  /// As the contract writes it.
  let text: Swift.String
  private let alternatives: [[Item]]

  init(_ text: Swift.String, _ alternatives: [[Item]]) {
    self.text = text
    self.alternatives = alternatives
  }

  func matches(_ text: Swift.String) -> Swift.Bool {
    let scalars = text.unicodeScalars
    return alternatives.contains { Self.matches($0, scalars) }
  }

  /// Each item takes all it can: the language lets no item of variable count share a character with what may follow it.
  private static func matches(_ items: [Item], _ scalars: Swift.String.UnicodeScalarView) -> Swift.Bool {
    var rest = scalars[...]
    for item in items {
      var count = 0
      while let scalar = rest.first, count != item.most, item.contains(scalar) {
        rest.removeFirst()
        count += 1
      }
      guard count >= item.least else { return false }
    }
    return rest.isEmpty
  }
}
