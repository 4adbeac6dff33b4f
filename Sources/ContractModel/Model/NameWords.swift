/// The words of a name: `build_hash` and `buildHash` are both "build", "hash".
package enum NameWords {
  package static func split(_ name: String) -> [String] {
    if name.utf8.allSatisfy(isLowercaseOrDigit) { return [name] }
    var words: [String] = []
    var word: [UInt8] = []
    var previousIsLower = false
    for character in name.utf8 {
      let isUpper = character >= 0x41 && character <= 0x5A
      if character == UInt8(ascii: "_") || (isUpper && previousIsLower) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      if character != UInt8(ascii: "_") {
        word.append(isUpper ? character | 0x20 : character)
      }
      previousIsLower = !isUpper && character != UInt8(ascii: "_")
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}
