import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One TCP connection to a server under test, with a time limit on every wait.
///
/// It blocks a thread of its own and never one of those that run the server's operations.
final class RawConnection: @unchecked Sendable {
  struct Ended: Error {}
  struct Reset: Error {}
  struct TimedOut: Error {}

  /// Longer than any time limit that a test sets.
  private static let patience: Int32 = 5_000

  private let file: Int32
  private let queue = DispatchQueue(label: "raw connection")
  // Touched on the queue only.
  private var received: [UInt8] = []

  init(port: Int, receiveBuffer: Int32? = nil) throws {
    file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var size = receiveBuffer {
      setsockopt(file, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Ended() }
  }

  deinit { close(file) }

  func send(_ text: String) async throws { try await send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) async throws {
    try await onQueue { connection in
      var rest = bytes[...]
      while !rest.isEmpty {
        try connection.wait(for: POLLOUT)
        let count = rest.withUnsafeBytes {
          systemSend(connection.file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        guard count > 0 || errno == EAGAIN else { throw Ended() }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }

  /// Says that nothing more will be sent.
  func endOutput() { shutdown(file, Int32(SHUT_WR)) }

  /// The next bytes, which stay if `take` returns nil.
  func receive<Value: Sendable>(_ take: @escaping @Sendable (inout [UInt8]) -> Value?) async throws -> Value {
    try await onQueue { connection in
      while true {
        if let value = take(&connection.received) { return value }
        try connection.receiveMore()
      }
    }
  }

  /// Waits for the end of what the server sends, and returns what came before it.
  func receiveToEnd() async throws -> [UInt8] {
    try await onQueue { connection in
      do {
        while true { try connection.receiveMore() }
      } catch is Ended {
        return connection.received
      }
    }
  }

  private func receiveMore() throws {
    try wait(for: POLLIN)
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(file, &piece, piece.count, 0)
    if count < 0, errno == ECONNRESET { throw Reset() }
    guard count > 0 else { throw Ended() }
    received += piece.prefix(count)
  }

  private func wait(for event: Int32) throws {
    var request = pollfd(fd: file, events: Int16(event), revents: 0)
    guard poll(&request, 1, Self.patience) > 0 else { throw TimedOut() }
  }

  private func onQueue<Value: Sendable>(
    _ body: @escaping @Sendable (RawConnection) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body(self) }) }
    }
  }
}

#if canImport(Darwin)
  private let systemSend = Darwin.send
#elseif canImport(Glibc)
  private let systemSend = Glibc.send
#elseif canImport(Musl)
  private let systemSend = Musl.send
#endif
