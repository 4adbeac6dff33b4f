import Foundation

/// The server's end of one connection; every wait has an end.
final class Peer {
  /// A test that hangs fails after so many seconds.
  private static let patience = timeval(tv_sec: 10, tv_usec: 0)

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isClosed = false

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var patience = Self.patience
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { end() }

  func read(_ count: Int) throws -> [UInt8] {
    while buffer.count < count { try receive() }
    defer { buffer.removeFirst(count) }
    return Array(buffer.prefix(count))
  }

  func readRequest() throws -> ReceivedRequest {
    var count: Int?
    while count == nil {
      count = buffer.indices.dropFirst(3).first { buffer[($0 - 3)...$0].elementsEqual("\r\n\r\n".utf8) }.map { $0 + 1 }
      if count == nil { try receive() }
    }
    let lines = String(decoding: try read(count ?? 0), as: UTF8.self).split(separator: "\r\n").map(String.init)
    let fields = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (parts[0].lowercased(), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
    }
    let headers = Dictionary(fields, uniquingKeysWith: { $1 })
    let body = try read(headers["content-length"].flatMap(Int.init) ?? 0)
    return ReceivedRequest(line: lines.first ?? "", headers: headers, body: String(decoding: body, as: UTF8.self))
  }

  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { throw POSIXError(.EPIPE) }
      rest = rest.dropFirst(count)
    }
  }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  /// Until the client has closed.
  func waitForEnd() { while (try? receive()) != nil {} }

  /// Closes with RST instead of FIN.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Foundation.linger>.size))
    end()
  }

  func end() {
    guard !isClosed else { return }
    isClosed = true
    close(descriptor)
  }

  private func receive() throws {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { throw POSIXError(.ECONNRESET) }
    buffer += bytes.prefix(count)
  }
}

struct ReceivedRequest: Sendable {
  /// `GET /api/status/health HTTP/1.1`
  let line: String
  /// Names in lower case.
  let headers: [String: String]
  let body: String
}
