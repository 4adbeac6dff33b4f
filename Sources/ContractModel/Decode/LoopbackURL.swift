/// `http://127.0.0.1:5001`: where a bridge listens, which is never more than this machine.
struct LoopbackURL: Sendable {
  let text: String
  let host: String
  let port: Int

  static let hosts = ["127.0.0.1", "localhost", "[::1]"]

  /// Nil where it is not `http://`, one of the loopback hosts, a colon and a port.
  init?(_ text: String) {
    guard text.hasPrefix("http://") else { return nil }
    let authority = text.dropFirst("http://".count)
    guard let host = Self.hosts.first(where: { authority.hasPrefix($0 + ":") }) else { return nil }
    let digits = authority.dropFirst(host.count + 1)
    guard digits.utf8.count <= 5, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let port = Int(digits),
      (1...65_535).contains(port)
    else { return nil }
    self.text = text
    self.host = host
    self.port = port
  }
}
