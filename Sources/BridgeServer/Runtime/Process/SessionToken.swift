/// The secret that callers show (wire-protocol P3). It prints as nothing, wherever it may be printed (P6).
struct SessionToken: CustomStringConvertible, CustomDebugStringConvertible {
  let text: String

  var description: String { "(session token)" }
  var debugDescription: String { description }

  /// Nil unless it is 32 to 128 of `[A-Za-z0-9_-]`.
  init?(_ text: String) {
    guard (32...128).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.text = text
  }

  /// A new one of 258 random bits.
  static func random() -> SessionToken? {
    SessionToken(randomText(count: 43))
  }

  /// Random text of the token's alphabet.
  static func randomText(count: Int) -> String {
    var source = SystemRandomNumberGenerator()
    let bytes = (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &source)] }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isAllowed(_ byte: UInt8) -> Bool {
    alphabet.contains(byte)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
