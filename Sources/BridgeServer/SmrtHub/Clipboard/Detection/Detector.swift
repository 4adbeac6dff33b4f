import BridgeAPI

/// One thing that a text can be.
protocol Detector: Sendable {
  /// What is said of a text that is recognised.
  var detection: Detection { get }
  /// Whether the whole text is that thing; in time proportional to the text at most.
  ///
  /// - Parameter text: UTF-8, not empty, with no white space at either end.
  func recognises(_ text: ArraySlice<UInt8>) -> Bool
}
