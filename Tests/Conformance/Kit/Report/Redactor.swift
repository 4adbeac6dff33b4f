/// Takes the token out of everything that leaves the kit (wire-protocol P6).
struct Redactor: Sendable {
  private let token: [UInt8]

  init(_ token: String) { self.token = Array(token.utf8) }

  func redact(_ text: String) -> String {
    guard !token.isEmpty else { return text }
    var rest = Array(text.utf8)[...]
    guard rest.firstRange(of: token) != nil else { return text }
    var clean: [UInt8] = []
    while let found = rest.firstRange(of: token) {
      clean += rest[..<found.lowerBound] + Array("<token>".utf8)
      rest = rest[found.upperBound...]
    }
    return String(decoding: clean + rest, as: UTF8.self)
  }
}
