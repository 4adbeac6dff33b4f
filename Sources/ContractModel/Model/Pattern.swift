/// A `pattern` of the contract: what a whole text must look like, by Unicode scalar values.
///
/// It is linear: an item of variable count shares no scalar value with those that can follow it. So the longest run
/// that an item can take is the only one that can lead to a match, and nothing is ever tried again.
public struct Pattern: Sendable, Hashable {
  /// Some scalar values, so many times in a row.
  public struct Item: Sendable, Hashable {
    public let scalars: ScalarSet
    /// 0 to 1,000.
    public let min: Int
    /// 1 to 1,000; nil where there is no bound.
    public let max: Int?
  }

  /// As the contract has it.
  public let text: String
  /// What stands between the `|`; one without items takes the empty text.
  public let alternatives: [[Item]]

  /// Whether one of the alternatives takes the whole text, in time linear in the text.
  public func matches(_ text: String) -> Bool {
    var steps = 0
    return matches(text, steps: &steps)
  }

  /// `steps` grows by one for each look at a scalar value of the text.
  func matches(_ text: String, steps: inout Int) -> Bool {
    for items in alternatives where Self.takes(items, text, &steps) { return true }
    return false
  }

  private static func takes(_ items: [Item], _ text: String, _ steps: inout Int) -> Bool {
    var rest = text.unicodeScalars[...]
    for item in items {
      var count = 0
      while count < item.max ?? .max, let scalar = rest.first {
        steps += 1
        guard item.scalars.contains(scalar.value) else { break }
        rest.removeFirst()
        count += 1
      }
      if count < item.min { return false }
    }
    return rest.isEmpty
  }
}
