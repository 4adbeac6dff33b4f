#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An IP address and a port in the form that the socket calls take.
enum SocketAddress: Sendable {
  case v4(sockaddr_in)
  case v6(sockaddr_in6)

  /// Nil where `literal` is neither an IPv4 nor an IPv6 address.
  init?(literal: String, port: UInt16) {
    var four = sockaddr_in()
    var six = sockaddr_in6()
    if inet_pton(AF_INET, literal, &four.sin_addr) == 1 {
      four.sin_family = sa_family_t(AF_INET)
      four.sin_port = port.bigEndian
      self = .v4(four)
    } else if inet_pton(AF_INET6, literal, &six.sin6_addr) == 1 {
      six.sin6_family = sa_family_t(AF_INET6)
      six.sin6_port = port.bigEndian
      self = .v6(six)
    } else {
      return nil
    }
  }

  var family: Int32 {
    switch self {
    case .v4: AF_INET
    case .v6: AF_INET6
    }
  }

  /// The address in network byte order, four or sixteen bytes.
  var bytes: [UInt8] {
    switch self {
    case .v4(let address): withUnsafeBytes(of: address.sin_addr) { [UInt8]($0) }
    case .v6(let address): withUnsafeBytes(of: address.sin6_addr) { [UInt8]($0) }
    }
  }

  var isLoopback: Bool { Loopback.contains(bytes) }

  func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    switch self {
    case .v4(var address): Self.rebind(&address, body)
    case .v6(var address): Self.rebind(&address, body)
    }
  }

  private static func rebind<Address, Result>(
    _ address: inout Address, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<Address>.size))
      }
    }
  }
}
