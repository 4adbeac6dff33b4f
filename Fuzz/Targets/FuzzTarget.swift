/// A reader, and what must hold of it whatever the bytes.
struct FuzzTarget: Sendable {
  /// Names its corpus and its dictionary: `json-reader`.
  let name: String
  /// Throws where these bytes break what must hold. Traps and hangs are the fuzzer's to see.
  let check: @Sendable (_ bytes: [UInt8]) throws(BrokenProperty) -> Void

  static let all = [contractLoader, jsonReader, httpReader, webSocketReader, frameReader, requestGate]
}

/// What was broken, as a sentence.
struct BrokenProperty: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Throws the sentence where `condition` is false.
func require(_ condition: Bool, _ sentence: @autoclosure () -> String) throws(BrokenProperty) {
  if !condition { throw BrokenProperty(sentence()) }
}
