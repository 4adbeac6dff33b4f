#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A socket that no bridge may have, at a port that is free.
enum StraySocket {
  enum Transport {
    case tcp
    case udp
  }

  static let loopback: UInt32 = 0x7F00_0001
  static let anyAddress: UInt32 = 0

  static func open(_ transport: Transport, on address: UInt32) {
    let descriptor = socket(AF_INET, type(of: transport), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = address.bigEndian
    withUnsafePointer(to: name) { name in
      name.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
        _ = bind(descriptor, name, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if transport == .tcp { _ = listen(descriptor, 1) }
  }

  private static func type(of transport: Transport) -> Int32 {
    #if canImport(Glibc)
      Int32(transport == .tcp ? SOCK_STREAM.rawValue : SOCK_DGRAM.rawValue)
    #else
      transport == .tcp ? SOCK_STREAM : SOCK_DGRAM
    #endif
  }
}
