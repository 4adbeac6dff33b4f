import Foundation

/// A client on one thread that keeps several requests under way on each of a few connections, so that the server and
/// not the client is what limits the rate.
struct PipelinedLoad {
  let path: String
  private let connections = 4
  private let depth = 16

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
    let batch = Array(repeating: request(port), count: depth).flatMap(\.self)
    let sockets = try (0..<connections).map { _ in try Socket(port: port) }
    defer { for socket in sockets { socket.close() } }
    var answers = 0
    let taken = try seconds {
      let end = ContinuousClock.now + .seconds(duration)
      for socket in sockets { try socket.write(batch) }
      while ContinuousClock.now < end {
        for socket in sockets {
          try receive(depth, on: socket)
          answers += depth
          try socket.write(batch)
        }
      }
      for socket in sockets { try receive(depth, on: socket) }
      answers += depth * connections
    }
    return Double(answers) / taken
  }

  private func receive(_ count: Int, on socket: Socket) throws {
    var missing = count
    while missing > 0 { missing -= try socket.countAnswers() }
  }

  private func request(_ port: Int) -> [UInt8] {
    Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n".utf8)
  }
}

/// A blocking TCP connection to loopback.
private final class Socket {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 256 * 1024)
  private var carried = 0

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

  /// Reads once and counts the status lines that begin in what came. A line cut by the end of a read is counted when
  /// its rest comes.
  func countAnswers() throws -> Int {
    let statusLine = Array("HTTP/1.1 200".utf8)
    let count = buffer.withUnsafeMutableBytes { bytes in
      Glibc.read(descriptor, bytes.baseAddress?.advanced(by: carried), bytes.count - carried)
    }
    guard count > 0 else { throw Command.Failure(description: "the server closed a connection") }
    let end = carried + count
    var found = 0
    var position = 0
    buffer.withUnsafeBytes { bytes in
      while position + statusLine.count <= end {
        if bytes[position] == statusLine[0], bytes[position..<position + statusLine.count].elementsEqual(statusLine) {
          found += 1
          position += statusLine.count
        } else {
          position += 1
        }
      }
    }
    carried = min(end - position, statusLine.count - 1)
    if carried > 0 { buffer.replaceSubrange(0..<carried, with: Array(buffer[(end - carried)..<end])) }
    return found
  }
}
