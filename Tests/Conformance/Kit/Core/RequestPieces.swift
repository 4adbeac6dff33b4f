/// The bytes of a request in order: its head, then its body as it is framed (RFC 9112 sections 6 and 7.1).
struct RequestPieces: Sequence, IteratorProtocol {
  private var head: [UInt8]?
  private var chunks: BodyChunks?
  private let isChunked: Bool
  private var end: [UInt8]?

  init(_ recipe: RequestRecipe, for addressee: Addressee) {
    head = recipe.head(for: addressee)
    if case .chunked(let size) = recipe.framing, let body = recipe.body {
      isChunked = true
      chunks = body.chunks(atMost: Swift.max(1, size))
      end = Array("0\r\n\r\n".utf8)
    } else {
      isChunked = false
      chunks = recipe.body?.chunks(atMost: RequestRecipe.pieceLength)
    }
  }

  init(whole: [UInt8]) {
    head = whole
    isChunked = false
  }

  mutating func next() -> [UInt8]? {
    if let head {
      self.head = nil
      return head
    }
    if let chunk = chunks?.next() {
      return isChunked ? Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [0x0D, 0x0A] : chunk
    }
    defer { end = nil }
    return end
  }
}
