/// Where a server listens: an IPv4 or IPv6 literal or `localhost`, and a port.
struct HostPort: Sendable, Hashable {
  let host: String
  let port: UInt16

  init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Reads `127.0.0.1:5001`, `[::1]:5001` or `localhost:5001`; nil for anything else.
  init?(authority: String) {
    guard let colon = authority.lastIndex(of: ":") else { return nil }
    let digits = authority[authority.index(after: colon)...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = UInt16(digits) else { return nil }
    var host = authority[..<colon]
    let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
    if isBracketed { host = host.dropFirst().dropLast() }
    let address = HostPort(host: String(host), port: port)
    guard !address.socketAddresses.isEmpty, isBracketed == host.contains(":") else { return nil }
    self = address
  }

  /// Reads `http://127.0.0.1:5001` or `ws://…`, with or without a slash behind it; nil for anything else.
  init?(url: String) {
    guard let scheme = ["http://", "ws://"].first(where: url.hasPrefix) else { return nil }
    let authority = url.dropFirst(scheme.count)
    self.init(authority: String(authority.hasSuffix("/") ? authority.dropLast() : authority))
  }

  /// As it stands in `Host` (RFC 9110 section 7.2): an IPv6 literal in brackets.
  var authority: String {
    host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  /// Whether nothing but this machine can answer there: 127.0.0.0/8, `::1` or `localhost`.
  var isLoopback: Bool {
    let addresses = socketAddresses
    return !addresses.isEmpty && addresses.allSatisfy(\.isLoopback)
  }

  /// The addresses to try in turn; `localhost` is looked up nowhere, so that it can't be made to mean another machine.
  var socketAddresses: [SocketAddress] {
    let literals = host.lowercased() == "localhost" ? ["127.0.0.1", "::1"] : [host]
    return literals.compactMap { SocketAddress(literal: $0, port: port) }
  }
}
