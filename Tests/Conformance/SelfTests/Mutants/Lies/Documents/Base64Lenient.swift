import BridgeRuntime

extension Lie {
  /// Takes base64 text whose last character has bits that stand for nothing, as most decoders do.
  ///
  /// Breaks contract-language.md (zero trailing bits): two texts are one value. The family of formats should catch it.
  static let base64Lenient = Lie(
    name: "base64-lenient", summary: "base64 with trailing bits that are not zero is taken",
    caughtBy: "field-format/process_clipboard/*",
    clauses: ["H2 step 16", "contract-language: format"],
    breaks: ["format@process_clipboard/fragments.0:image.data"]
  ) { service in
    service.replace("process_clipboard") { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 422 else { return reply }
        return await truth(call.with(withZeroTrailingBits(call.body)))
      }
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Clears what one `=` leaves of the character before it, two bits, and what two leave, four.
  private static func withZeroTrailingBits(_ body: [UInt8]) -> [UInt8] {
    var body = body
    for index in body.indices.dropFirst() where body[index] == UInt8(ascii: "=") {
      guard let value = alphabet.firstIndex(of: body[index - 1]), index + 1 < body.count else { continue }
      let isDouble = body[index + 1] == UInt8(ascii: "=")
      body[index - 1] = alphabet[value & (isDouble ? 0b110000 : 0b111100)]
    }
    return body
  }
}
