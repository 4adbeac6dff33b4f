/// Text of a request in which the authority and the token are still placeholders: `"Bearer \(.token)"`.
struct WireText: Sendable, ExpressibleByStringInterpolation {
  enum Piece: Sendable, Hashable {
    case literal([UInt8])
    /// `127.0.0.1:5001`, as the kit addresses the subject.
    case authority
    /// The host of the authority.
    case host
    /// The port of the authority.
    case port
    case token
    /// The token without its last characters.
    case tokenPrefix(droppingLast: Int)
    /// The token with the case of its first letter changed.
    case tokenInOtherCase
  }

  var pieces: [Piece]

  init(_ bytes: [UInt8]) { pieces = [.literal(bytes)] }
  init(_ text: String) { self.init(Array(text.utf8)) }
  init(stringLiteral value: String) { self.init(value) }
  init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

  struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.literal(Array(literal.utf8))) }
    }
    mutating func appendInterpolation(_ piece: Piece) { pieces.append(piece) }
    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
  }

  static func + (left: WireText, right: WireText) -> WireText {
    var text = left
    text.pieces += right.pieces
    return text
  }

  /// Whether this text can only be written by who knows the token.
  var holdsToken: Bool { pieces.contains(.token) }

  func bytes(for addressee: Addressee) -> [UInt8] {
    pieces.reduce(into: []) { $0 += addressee.bytes(of: $1) }
  }
}

/// Whom a request is for: what the placeholders of a recipe stand for.
struct Addressee: Sendable {
  let authority: String
  let token: String

  func bytes(of piece: WireText.Piece) -> [UInt8] {
    switch piece {
    case .literal(let bytes): bytes
    case .authority: Array(authority.utf8)
    case .host: Array((colon.map { authority[..<$0] } ?? authority[...]).utf8)
    case .port: Array((colon.map { authority[authority.index(after: $0)...] } ?? "").utf8)
    case .token: Array(token.utf8)
    case .tokenPrefix(let count): Array(token.utf8.dropLast(count))
    case .tokenInOtherCase: Addressee.changingCase(of: token)
    }
  }

  /// Where the port begins; the colons of `[::1]` stand before the bracket's end.
  private var colon: String.Index? {
    guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else { return nil }
    return colon
  }

  private static func changingCase(of token: String) -> [UInt8] {
    var bytes = Array(token.utf8)
    let isLetter: (UInt8) -> Bool = { (0x41...0x5A).contains($0 & 0xDF) }
    if let index = bytes.firstIndex(where: isLetter) { bytes[index] ^= 0x20 }
    return bytes
  }
}
