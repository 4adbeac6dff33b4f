import BridgeAPI

/// The lights of the hub window, in the order in which they were added.
struct IndicatorBoard {
  static let capacity = 64
  /// For people, where an action finds no room.
  static let fullMessage = "the hub window has \(capacity) lights, and this would be one more"

  private(set) var indicators: [Indicator] = []

  /// Replaces the light of that id where it stands, or adds it at the end; false where there is no room.
  mutating func put(_ indicator: Indicator) -> Bool {
    if let index = indicators.firstIndex(where: { $0.id == indicator.id }) {
      indicators[index] = indicator
      return true
    }
    guard indicators.count < Self.capacity else { return false }
    indicators.append(indicator)
    return true
  }
}
