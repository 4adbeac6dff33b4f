import BridgeAPI

/// A whole JSON object or array; a lone string or number is text that happens to be JSON.
struct JSONDetector: Detector {
  let detection = Detection.json

  func recognises(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first?.isOne(of: "{[") == true else { return false }
    var grammar = JSONGrammar(text)
    return grammar.isDocument()
  }
}
