/// Unpredictable text of the characters that tokens are made of (wire-protocol P3).
enum RandomText {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func make(_ length: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
