import Foundation

/// The server's end of one connection; every wait has an end.
final class Peer {
  /// A test that hangs fails after so many seconds.
  private static let patience = timeval(tv_sec: 10, tv_usec: 0)

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var patience = Self.patience
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func read(_ count: Int) throws -> [UInt8] {
    while buffer.count < count { try receive() }
    defer { buffer.removeFirst(count) }
    return Array(buffer.prefix(count))
  }

  /// The fields of a request without a body, by their names in lower case.
  func readHeaders() throws -> [String: String] {
    var count: Int?
    while count == nil {
      count = buffer.indices.dropFirst(3).first { buffer[($0 - 3)...$0].elementsEqual("\r\n\r\n".utf8) }.map { $0 + 1 }
      if count == nil { try receive() }
    }
    let lines = String(decoding: try read(count ?? 0), as: UTF8.self).split(separator: "\r\n").dropFirst()
    let fields = lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts[0].lowercased(), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    return Dictionary(fields, uniquingKeysWith: { $1 })
  }

  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { throw POSIXError(.EPIPE) }
      rest = rest.dropFirst(count)
    }
  }

  /// Until the client has closed.
  func waitForEnd() { while (try? receive()) != nil {} }

  private func receive() throws {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { throw POSIXError(.ECONNRESET) }
    buffer += bytes.prefix(count)
  }
}
