extension Pattern {
  /// Whether some alternative takes a text whose number of scalar values lies between both bounds.
  func canTake(lengthsFrom least: Int, to most: Int) -> Bool {
    alternatives.contains { items in
      let fewest = items.reduce(0) { $0 + $1.min }
      return fewest <= most && (Self.mostScalars(of: items) ?? .max) >= least
    }
  }

  /// Nil where there is no bound.
  private static func mostScalars(of items: [Item]) -> Int? {
    items.reduce(0 as Int?) { sum, item in
      guard let sum, let max = item.max else { return nil }
      return sum + max
    }
  }
}
