#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few places where the C libraries disagree about sockets.
enum SocketPlatform {
  #if canImport(Glibc)
    static let streamType = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
  #elseif canImport(Musl)
    static let streamType = SOCK_STREAM | SOCK_CLOEXEC
  #else
    static let streamType = SOCK_STREAM
  #endif

  #if canImport(Darwin)
    static let sendFlags: Int32 = 0
  #else
    // A peer that is gone must be an error of this call, not a signal that ends the process.
    static let sendFlags = Int32(MSG_NOSIGNAL)
  #endif

  /// Makes the descriptor non-blocking and, where `socket(2)` could not, closed on exec and silent about SIGPIPE.
  static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    var one: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    #if canImport(Darwin)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, size)
    #endif
    // Without it a request written in two pieces waits for the peer's delayed acknowledgement (40 ms).
    _ = setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, size)
  }

  /// Before connect(2): a small buffer to receive into, and small segments, by which the peer's system sizes its buffer
  /// to send from.
  static func narrow(_ descriptor: Int32) {
    var (window, segment): (Int32, Int32) = (4_096, 536)
    let size = socklen_t(MemoryLayout<Int32>.size)
    _ = setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, size)
    _ = setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_MAXSEG, &segment, size)
  }

  static func text(of error: Int32) -> String {
    String(cString: strerror(error))
  }
}
