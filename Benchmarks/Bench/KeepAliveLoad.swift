import Foundation

/// A client on one thread with one request under way on each of a few connections, as the callers of a bridge have it:
/// .NET's `HttpClient`, Python's `http.client` and browsers keep connections and do not pipeline.
struct KeepAliveLoad {
  let path: String
  private let connections = 8

  init(path: String) { self.path = path }

  /// One whole answer, head and content.
  func firstAnswer(port: Int) throws -> [UInt8] {
    let socket = try Socket(port: port)
    defer { socket.close() }
    try socket.write(request(port))
    let first = try socket.read()
    guard first.starts(with: Array("HTTP/1.1 200".utf8)) else {
      throw Command.Failure(description: "\(path) was not answered with 200")
    }
    return first
  }

  /// Answers a second, over a window of `duration` seconds.
  func rate(port: Int, for duration: Double) throws -> Double {
    let request = request(port)
    let sockets = try (0..<connections).map { _ in try Socket(port: port) }
    defer { for socket in sockets { socket.close() } }
    var answers = 0
    let taken = try seconds {
      let end = ContinuousClock.now + .seconds(duration)
      for socket in sockets { try socket.write(request) }
      while ContinuousClock.now < end {
        for socket in sockets {
          try socket.awaitAnswer()
          answers += 1
          try socket.write(request)
        }
      }
      for socket in sockets { try socket.awaitAnswer() }
      answers += connections
    }
    return Double(answers) / taken
  }

  private func request(_ port: Int) -> [UInt8] {
    Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
  }
}

/// A blocking TCP connection to loopback.
private final class Socket {
  private let descriptor: Int32
  private static let statusLine = Array("HTTP/1.1 200".utf8)
  private var buffer = [UInt8](repeating: 0, count: 16 * 1024)

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Command.Failure(description: "cannot connect to port \(port)") }
  }

  func close() { _ = Glibc.close(descriptor) }

  func write(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Command.Failure(description: "the server closed a connection") }
      sent += count
    }
  }

  func read() throws -> [UInt8] {
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { throw Command.Failure(description: "the server closed a connection") }
    return Array(buffer[..<count])
  }

  /// Reads one answer. It is short and written at once, so that it comes in one piece, which its end is checked for.
  ///
  /// It looks every microsecond: to wake a client that sleeps costs its server a sixteenth of a request, and one that looks
  /// all the time holds the socket's lock. Only a server slower than this client would pay for either.
  func awaitAnswer() throws {
    var count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    while count < 0, errno == EAGAIN {
      let next = ContinuousClock.now + .microseconds(1)
      while ContinuousClock.now < next {}
      count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    }
    guard count > 0, buffer[..<count].starts(with: Self.statusLine), buffer[count - 1] == UInt8(ascii: "}") else {
      throw Command.Failure(description: "the server did not answer with 200 and an object")
    }
  }
}
