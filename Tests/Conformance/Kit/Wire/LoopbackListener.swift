#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A socket on loopback; each connection is handed over as it comes.
final class LoopbackListener: Sendable {
  /// Connections that may wait to be taken: as many as a bridge may have (wire-protocol H12), and some more.
  private static let backlog: Int32 = 512

  let address: HostPort
  private let socket: OwnedDescriptor

  /// `host` is an IPv4 address of this machine; port 0 is one that is free.
  init(host: String = "127.0.0.1", port: UInt16 = 0) throws(WireError) {
    let raw = systemSocket(AF_INET, SocketPlatform.streamType, 0)
    guard raw >= 0 else { throw .io("socket: \(SocketPlatform.text(of: errno))") }
    socket = OwnedDescriptor(raw)
    guard let name = SocketAddress(literal: host, port: port), name.withPointer({ bind(raw, $0, $1) }) == 0,
      systemListen(raw, Self.backlog) == 0
    else { throw .io("listen on \(host):\(port): \(SocketPlatform.text(of: errno))") }
    var bound = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let named = withUnsafeMutablePointer(to: &bound) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(raw, $0, &size) }
    }
    guard named == 0 else { throw .io("getsockname: \(SocketPlatform.text(of: errno))") }
    address = HostPort(host: host, port: UInt16(bigEndian: bound.sin_port))
  }

  /// Takes connections on a thread of its own until ``close()``.
  func serve(_ take: @escaping @Sendable (OwnedDescriptor) -> Void) throws(WireError) {
    try DetachedThread.start { [socket] in
      while true {
        let raw = accept(socket.raw, nil, nil)
        if raw < 0, errno == EINTR || errno == ECONNABORTED { continue }
        guard raw >= 0 else { return }
        SocketPlatform.prepare(raw)
        take(OwnedDescriptor(raw))
      }
    }
  }

  /// Ends the waiting for connections; those that were taken go on.
  func close() { _ = shutdown(socket.raw, Int32(SHUT_RDWR)) }
}

/// The C functions, which members of the same names hide.
private func systemSocket(_ family: Int32, _ type: Int32, _ number: Int32) -> Int32 { socket(family, type, number) }
private func systemListen(_ socket: Int32, _ backlog: Int32) -> Int32 { listen(socket, backlog) }
