import BridgeAPI
import Synchronization

/// The lights of the hub window, as all requests share them.
final class Hub: Sendable {
  private let board = Mutex(IndicatorBoard())

  /// The lights as they are.
  var lights: IndicatorBoard { board.withLock { $0 } }

  /// Sets all of these lights or, where there is no room for one, none: `hub_full`. Returns all lights.
  ///
  /// - Parameter takesEffect: Called at the instant of the change, before another can follow (wire-protocol C6).
  func update(_ indicators: [Indicator], takesEffect: () -> Void) throws(BridgeError) -> [Indicator] {
    let all = board.withLock { board -> [Indicator]? in
      var changed = board
      guard indicators.allSatisfy({ changed.put($0) }) else { return nil }
      board = changed
      takesEffect()
      return changed.indicators
    }
    guard let all else { throw .hubFull }
    return all
  }

  /// Sets each of these lights that there is room for, in one step. Returns which those were, and all lights where at
  /// least one was set.
  func setWhatFits(_ indicators: [Indicator], takesEffect: () -> Void) -> (taken: [Bool], all: [Indicator]?) {
    guard !indicators.isEmpty else { return ([], nil) }
    return board.withLock { board in
      let taken = indicators.map { board.put($0) }
      guard taken.contains(true) else { return (taken, nil) }
      takesEffect()
      return (taken, board.indicators)
    }
  }
}
