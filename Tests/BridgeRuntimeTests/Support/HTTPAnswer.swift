/// An answer as a client reads it.
struct HTTPAnswer: Sendable {
  let status: Int
  /// Names in lower case.
  let fields: [String: String]
  let content: String

  /// Takes an answer from the front; nil while it is not complete. `hasContent` is false for the answer to HEAD.
  static func take(from bytes: inout [UInt8], hasContent: Bool) -> HTTPAnswer? {
    let end = Array("\r\n\r\n".utf8)
    guard let head = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
    let lines = String(decoding: bytes[..<head], as: UTF8.self).split(separator: "\r\n")
    let pairs = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts[0].lowercased(), String(parts[1].drop { $0 == " " }))
    }
    let fields = Dictionary(pairs) { "\($0), \($1)" }
    let status = Int(lines[0].split(separator: " ")[1]) ?? 0
    let length = hasContent ? fields["content-length"].flatMap { Int($0) } ?? 0 : 0
    guard bytes.count >= head + 4 + length else { return nil }
    let content = String(decoding: bytes[(head + 4)..<(head + 4 + length)], as: UTF8.self)
    bytes.removeFirst(head + 4 + length)
    return HTTPAnswer(status: status, fields: fields, content: content)
  }

  /// The code of the error object.
  var errorCode: String? {
    content.split(separator: #""code":""#).dropFirst().first?.split(separator: "\"").first.map(String.init)
  }
}

extension RawConnection {
  func answer(hasContent: Bool = true) async throws -> HTTPAnswer {
    try await receive { HTTPAnswer.take(from: &$0, hasContent: hasContent) }
  }

  /// Sends a whole request and reads its answer.
  func ask(_ request: String) async throws -> HTTPAnswer {
    try await send(request)
    return try await answer(hasContent: !request.hasPrefix("HEAD"))
  }
}
