extension RequestRecipe {
  /// The longest request that is sent in one piece, and the length of the pieces of others, in bytes (256 KiB).
  static let pieceLength = 262_144

  /// The request line, the fields and the empty line (RFC 9112 section 2.1).
  func head(for addressee: Addressee) -> [UInt8] {
    var head = Array(method.utf8)
    head.reserveCapacity(512)
    head.append(0x20)
    head += target.bytes(for: addressee)
    head += Array(" HTTP/1.1\r\n".utf8)
    for field in fields {
      head += Array(field.name.utf8)
      head += [0x3A, 0x20]
      head += field.value.bytes(for: addressee)
      head += [0x0D, 0x0A]
    }
    head += Array(framingField.utf8)
    head += [0x0D, 0x0A]
    return head
  }

  /// Head and body in one piece; only for bodies that fit into memory several times.
  func bytes(for addressee: Addressee) -> [UInt8] { Array(RequestPieces(self, for: addressee).joined()) }

  /// Head and body in the pieces in which they are sent: one where the body is short.
  func pieces(for addressee: Addressee) -> RequestPieces {
    let pieces = RequestPieces(self, for: addressee)
    guard let body, body.length > Self.pieceLength else { return RequestPieces(whole: Array(pieces.joined())) }
    return pieces
  }

  private var framingField: String {
    switch (framing, body) {
    case (.contentLength, let body?): "Content-Length: \(body.length)\r\n"
    case (.chunked, _?): "Transfer-Encoding: chunked\r\n"
    default: ""
    }
  }
}
