import ContractModel

/// What a pattern means, by all ways in which its items could share a text: neither greedy nor clever, so that the
/// linear matchers of the generated code are held against something else.
enum PatternMatch {
  /// Whether an alternative matches the whole text.
  static func isWhole(_ text: [UInt8], _ pattern: Pattern) -> Bool {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    return pattern.alternatives.contains { isWhole(scalars, $0) }
  }

  private static func isWhole(_ text: [Unicode.Scalar], _ items: [Pattern.Item]) -> Bool {
    var reached = [true] + Array(repeating: false, count: text.count)
    for item in items { reached = step(from: reached, over: item, in: text) }
    return reached.last == true
  }

  /// The places that an item leads to from each place that is reached: as many scalars further as its count allows.
  private static func step(
    from reached: [Bool], over item: Pattern.Item, in text: [Unicode.Scalar]
  ) -> [Bool] {
    var next = Array(repeating: false, count: reached.count)
    for start in reached.indices where reached[start] {
      let run = text[start...].prefix { item.contains($0) }.count
      let most = min(run, item.max ?? run)
      guard item.min <= most else { continue }
      for end in (start + item.min)...(start + most) { next[end] = true }
    }
    return next
  }
}

extension Pattern.Item {
  func contains(_ scalar: Unicode.Scalar) -> Bool { scalars.ranges.contains { $0.contains(scalar.value) } }
}
