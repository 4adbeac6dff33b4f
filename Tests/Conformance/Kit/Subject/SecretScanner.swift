/// Finds a secret in a stream that comes in pieces, also where it is split between two of them.
struct SecretScanner: Sendable {
  private let secret: [UInt8]
  private var carry: [UInt8] = []
  private var seen = 0

  /// An empty secret is found nowhere.
  init(secret: [UInt8]) {
    self.secret = secret
  }

  /// The offsets in the whole stream at which the secret begins and that this piece completes.
  mutating func scan(_ piece: some Collection<UInt8>) -> [Int] {
    guard !secret.isEmpty else { return [] }
    let window = carry + piece
    let start = seen - carry.count
    seen += piece.count
    carry = Array(window.suffix(secret.count - 1))
    return Self.offsets(of: secret, in: window).map { start + $0 }
  }

  static func offsets(of secret: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = secret.first, bytes.count >= secret.count else { return [] }
    return (0...(bytes.count - secret.count)).filter { offset in
      bytes[offset] == first && bytes[offset..<(offset + secret.count)].elementsEqual(secret)
    }
  }
}
