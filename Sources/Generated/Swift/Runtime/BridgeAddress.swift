// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// Where a bridge listens.
public struct BridgeAddress: Swift.Hashable, Swift.Sendable {
  /// A URL that a client does not take.
  public struct Fault: Swift.Error, Swift.Hashable, Swift.CustomStringConvertible {
    public let description: Swift.String
  }

  /// An address, without brackets, or a name.
  public let host: Swift.String
  public let port: Swift.Int

  /// Of `http://127.0.0.1:5001`: host and port alone, and of hosts the two loopback literals unless any is allowed, since
  /// the token goes where the URL leads.
  public init(_ url: Swift.String, allowsAnyHost: Swift.Bool = false) throws(Fault) {
    guard let (host, port) = Self.parts(of: url) else {
      throw Fault(description: "the URL of a bridge is http://, a host and a port, as in http://127.0.0.1:5001")
    }
    guard allowsAnyHost || ["127.0.0.1", "::1"].contains(host) else {
      throw Fault(
        description: "\(host) may lead to another machine, and the token with it; write 127.0.0.1 or [::1], or pass "
          + "allowsAnyHost: true")
    }
    self.host = host
    self.port = port
  }

  /// The value of `Host` (RFC 9112 section 3.2).
  public var authority: Swift.String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Nil for anything beside host and port.
  private static func parts(of url: Swift.String) -> (host: Swift.String, port: Swift.Int)? {
    guard url.hasPrefix("http://") else { return nil }
    var rest = url.dropFirst(7)
    if rest.last == "/" { rest = rest.dropLast() }
    let isLiteral = rest.first == "["
    guard let end = isLiteral ? rest.firstIndex(of: "]") : rest.firstIndex(of: ":") ?? rest.endIndex else { return nil }
    let host = isLiteral ? rest[..<end].dropFirst() : rest[..<end]
    let behind = isLiteral ? rest[end...].dropFirst() : rest[end...]
    guard !host.isEmpty, host.utf8.allSatisfy({ isOfHost($0, isLiteral) }) else { return nil }
    guard !behind.isEmpty else { return (Swift.String(host), 80) }
    guard behind.first == ":", behind.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = Swift.UInt16(behind.dropFirst()), port > 0
    else { return nil }
    return (Swift.String(host), Swift.Int(port))
  }

  private static func isOfHost(_ byte: Swift.UInt8, _ isLiteral: Swift.Bool) -> Swift.Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, Swift.UInt8(ascii: "."), Swift.UInt8(ascii: "-"): true
    case Swift.UInt8(ascii: ":"): isLiteral
    default: false
    }
  }
}
