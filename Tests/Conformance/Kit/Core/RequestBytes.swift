extension RequestRecipe {
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

  /// Head and body in one piece.
  func bytes(for addressee: Addressee) -> [UInt8] {
    var whole = head(for: addressee)
    writeBody(atMost: Int.max) { whole += $0 }
    return whole
  }

  /// Hands out the framed body in order.
  func writeBody(atMost limit: Int, _ take: ([UInt8]) throws -> Void) rethrows {
    guard let body else { return }
    guard case .chunked(let size) = framing else { return try body.forEachChunk(atMost: limit, take) }
    try body.forEachChunk(atMost: max(1, size)) { chunk in
      try take(Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + [0x0D, 0x0A])
    }
    try take(Array("0\r\n\r\n".utf8))
  }

  private var framingField: String {
    switch (framing, body) {
    case (.contentLength, let body?): "Content-Length: \(body.length)\r\n"
    case (.chunked, _?): "Transfer-Encoding: chunked\r\n"
    default: ""
    }
  }
}
