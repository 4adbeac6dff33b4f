/// An answer as the proxy passes it on, after a mutant has changed it.
struct AlteredAnswer: Sendable {
  enum Ending: Sendable {
    /// As the server does.
    case asServer
    /// The connection ends behind the answer, whatever the answer says.
    case close
    /// The connection is reset and nothing of the answer is sent.
    case reset
    /// The connection stays open, also where the server has ended it.
    case keepOpen
  }

  var status: Int
  var fields: [(name: String, value: String)]
  /// Made when the answer is sent: a survey only asks whether there would be one.
  var body: @Sendable () -> [UInt8]
  /// Bytes behind the answer, which no framing announces.
  var trailing: [UInt8] = []
  var ending = Ending.asServer
  /// How much later than the server's it is sent.
  var delay = Duration.zero

  init(_ answer: HTTPResponse) {
    status = answer.status
    fields = answer.fields
    let content = answer.body
    body = { content }
  }

  mutating func set(_ name: String, to value: String?) {
    let place = fields.firstIndex { $0.name.lowercased() == name.lowercased() }
    fields.removeAll { $0.name.lowercased() == name.lowercased() }
    if let value { fields.insert((name, value), at: min(place ?? fields.count, fields.count)) }
  }

  func values(_ name: String) -> [String] {
    fields.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }

  /// The answer on the wire; the length of its content is told rightly, whatever it was.
  func bytes(answering method: String) -> [UInt8] {
    var copy = self
    let content = body()
    let hasContent = method != "HEAD" && status != 204 && status != 304 && status >= 200
    if hasContent {
      copy.set("Transfer-Encoding", to: nil)
      copy.set("Content-Length", to: String(content.count))
    } else if method != "HEAD" {
      copy.set("Content-Length", to: nil)
    }
    let lines = copy.fields.map { "\($0.name): \($0.value)\r\n" }.joined()
    // The reason phrase says nothing (RFC 9112 section 4).
    return Array("HTTP/1.1 \(status) \r\n\(lines)\r\n".utf8) + (hasContent ? content : []) + trailing
  }
}
