import BridgeAPI

extension FragmentResult {
  /// Throws `clipboard_rejected` for a text of nothing but white space.
  init(detecting fragment: ClipboardFragment) throws(BridgeError) {
    switch fragment {
    case .text(let fragment):
      guard let text = ClipboardText(fragment.text) else { throw .clipboardRejected }
      self.init(detected: text.detections)
    }
  }
}
