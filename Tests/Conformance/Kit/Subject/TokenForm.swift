/// One spelling in which a token might leave a server, and how much of it gives the token away.
struct TokenForm: Sendable, Equatable {
  /// Behind "the token", for people: empty for the token as it is, ` in base64`.
  let words: String
  /// The whole token in this spelling; of base64 the characters that the token alone decides.
  let whole: [UInt8]
  /// How many bytes of `whole` are a leak.
  let least: Int

  /// What is looked for: whoever writes the whole, or a longer beginning, writes this.
  var beginning: [UInt8] { Array(whole.prefix(least)) }

  /// The token as it is, in hexadecimal, percent-encoded and in base64, each from `length` characters of it on.
  ///
  /// Base64 is spelled by both alphabets (RFC 4648 sections 4 and 5) and at all three places that the token may have in
  /// a group of three bytes.
  static func all(of token: String, from length: Int) -> [TokenForm] {
    let token = Array(token.utf8)
    guard !token.isEmpty else { return [] }
    let spellings: [(words: String, spell: ([UInt8]) -> [UInt8])] =
      [("", { $0 })]
      + [lowerDigits, upperDigits].flatMap { digits in
        [
          (" in hexadecimal", { $0.flatMap { hex($0, digits) } }),
          (" percent-encoded", { $0.flatMap { [percent] + hex($0, digits) } }),
          (" percent-encoded", { $0.flatMap { isLetterOrDigit($0) ? [$0] : [percent] + hex($0, digits) } }),
        ]
      }
      + (0..<3).flatMap { shift in
        [standardAlphabet, urlAlphabet].map { alphabet in (" in base64", { base64($0, after: shift, alphabet) }) }
      }
    return spellings.reduce(into: []) { forms, spelling in
      let beginning = spelling.spell(Array(token.prefix(length)))
      let form = TokenForm(words: spelling.words, whole: spelling.spell(token), least: beginning.count)
      if !beginning.isEmpty, !forms.contains(where: { $0.whole == form.whole }) { forms.append(form) }
    }
  }

  private static let percent = UInt8(ascii: "%")
  private static let lowerDigits = Array("0123456789abcdef".utf8)
  private static let upperDigits = Array("0123456789ABCDEF".utf8)
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
  private static let standardAlphabet = Array("\(letters)+/".utf8)
  private static let urlAlphabet = Array("\(letters)-_".utf8)

  private static func hex(_ byte: UInt8, _ digits: [UInt8]) -> [UInt8] {
    [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  /// The characters of base64 of which every bit is the secret's, where `shift` bytes of something else stand before it.
  private static func base64(_ secret: [UInt8], after shift: Int, _ alphabet: [UInt8]) -> [UInt8] {
    let bytes = Array(repeating: 0, count: shift) + secret
    let whole = ((8 * shift + 5) / 6)..<max((8 * shift + 5) / 6, 8 * bytes.count / 6)
    return whole.map { index in
      let (byte, bit) = (6 * index).quotientAndRemainder(dividingBy: 8)
      let pair = UInt16(bytes[byte]) << 8 | UInt16(byte + 1 < bytes.count ? bytes[byte + 1] : 0)
      return alphabet[Int(pair >> UInt16(10 - bit)) & 0x3F]
    }
  }
}
