import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import ConformanceKit

/// An HTTP server on plain sockets that answers by a closure, so that a run can be shown any server whatever.
final class RunnerFakeServer: Sendable {
  struct Request: Sendable {
    /// How many requests came before it, on all connections.
    let number: Int
    /// How many came before it on its connection.
    let numberOnConnection: Int
    let method: String
    let target: String
    let head: String
    let body: [UInt8]
  }

  enum Reply: Sendable {
    case bytes([UInt8])
    /// The connection ends without an answer.
    case silence
    /// No answer, and no more connections.
    case death
  }

  let address: HostPort
  private let listener: OwnedDescriptor
  private let count = Mutex(0)
  private let reply: @Sendable (Request) -> Reply

  init(_ reply: @escaping @Sendable (Request) -> Reply) throws {
    let listener = OwnedDescriptor(socket(AF_INET, SocketPlatform.streamType, 0))
    let any = try #require(SocketAddress(literal: "127.0.0.1", port: 0))
    try #require(any.withPointer { bind(listener.raw, $0, $1) } == 0)
    try #require(listen(listener.raw, 64) == 0)
    var bound = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let named = withUnsafeMutablePointer(to: &bound) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener.raw, $0, &size) }
    }
    try #require(named == 0)
    self.listener = listener
    self.reply = reply
    address = HostPort(host: "127.0.0.1", port: UInt16(bigEndian: bound.sin_port))
    try DetachedThread.start { [self] in acceptAll() }
  }

  /// How many requests have come.
  var requestCount: Int { count.withLock { $0 } }

  func stop() { _ = shutdown(listener.raw, Int32(SHUT_RDWR)) }

  private func acceptAll() {
    while true {
      let raw = accept(listener.raw, nil, nil)
      guard raw >= 0 else { return }
      let connection = OwnedDescriptor(raw)
      try? DetachedThread.start { [self] in serve(connection) }
    }
  }

  private func serve(_ connection: OwnedDescriptor) {
    var pending: [UInt8] = []
    var served = 0
    while let request = read(from: connection.raw, &pending, served) {
      served += 1
      switch reply(request) {
      case .bytes(let bytes):
        var rest = bytes[...]
        while !rest.isEmpty {
          let sent = rest.withUnsafeBytes { send(connection.raw, $0.baseAddress, $0.count, SocketPlatform.sendFlags) }
          guard sent > 0 else { return }
          rest = rest.dropFirst(sent)
        }
      case .silence: return
      case .death:
        stop()
        return
      }
    }
  }

  /// A request with `Content-Length` or without a body; nil at the end of the stream.
  private func read(from connection: Int32, _ pending: inout [UInt8], _ served: Int) -> Request? {
    while true {
      if let request = take(&pending, served) { return request }
      var buffer = [UInt8](repeating: 0, count: 16_384)
      let received = recv(connection, &buffer, buffer.count, 0)
      guard received > 0 else { return nil }
      pending += buffer.prefix(received)
    }
  }

  private func take(_ pending: inout [UInt8], _ served: Int) -> Request? {
    guard let end = pending.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: pending[..<end.upperBound], as: UTF8.self)
    let lengthLine = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
    let length = lengthLine.flatMap { $0.split(separator: " ").last }.flatMap { Int($0) } ?? 0
    guard pending.count >= end.upperBound + length else { return nil }
    let body = Array(pending[end.upperBound..<(end.upperBound + length)])
    pending.removeFirst(end.upperBound + length)
    let words = head.split(separator: " ", maxSplits: 2)
    let number = count.withLock { count in
      count += 1
      return count - 1
    }
    return Request(
      number: number, numberOnConnection: served, method: words.first.map(String.init) ?? "",
      target: words.dropFirst().first.map(String.init) ?? "", head: head, body: body)
  }
}
