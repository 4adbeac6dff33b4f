#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One client's connection through the proxy. One thread at a time.
final class ProxiedConnection {
  /// Bytes that may wait for one side before no more are read from the other: a slow reader is slow through the proxy
  /// too.
  private static let window = 65_536
  /// Between two looks for messages that other connections have left, in milliseconds.
  private static let listeningInterval: Int32 = 3

  private let client: ProxyEnd
  private let server: ProxyEnd
  private var traffic: ProxiedTraffic

  init(client: TCPStream, server: TCPStream, on stage: ProxyStage, authority: String) {
    self.client = ProxyEnd(client)
    self.server = ProxyEnd(server)
    traffic = ProxiedTraffic(stage, authority: authority)
  }

  /// Passes bytes on until both sides have ended.
  func run() {
    do throws(WireError) {
      while !isOver { try turn() }
    } catch {
      // One side has reset the connection: so does the proxy with the other.
      client.reset()
      server.reset()
    }
    traffic.end()
    client.close()
    server.close()
  }

  private var isOver: Bool {
    if traffic.isOver { return client.pending.isEmpty }
    return client.hasEnded && (server.hasEnded || traffic.keepsClient)
  }

  private func turn() throws(WireError) {
    client.pending += traffic.takeMessages()
    let events = try wait()
    if events.client & Self.readable != 0, let bytes = try client.read() {
      server.pending += traffic.fromClient(bytes)
    }
    if events.server & Self.readable != 0, let bytes = try readServer() {
      client.pending += traffic.takeMessages() + traffic.fromServer(bytes)
    }
    try flush()
    if traffic.resets { throw .reset }
  }

  private static let readable = Int32(POLLIN | POLLERR | POLLHUP | POLLNVAL)

  /// A server that breaks off where the client is to be kept has only ended.
  private func readServer() throws(WireError) -> [UInt8]? {
    do {
      return try server.read()
    } catch {
      guard traffic.keepsClient else { throw error }
      server.hasEnded = true
      return nil
    }
  }

  private func flush() throws(WireError) {
    try server.flush()
    try client.flush()
    if client.hasEnded { server.endWriting() }
    if server.hasEnded, !traffic.keepsClient { client.endWriting() }
    if traffic.isOver, client.pending.isEmpty { client.endWriting() }
  }

  private func wait() throws(WireError) -> (client: Int32, server: Int32) {
    let interests = [
      (client.raw, client.interest(reading: server.pending.count < Self.window)),
      (server.raw, server.interest(reading: client.pending.count < Self.window && !traffic.isOver)),
    ]
    // A descriptor of -1 is passed over by poll(2).
    let events = try DescriptorWait.poll(
      interests.map { ($0.1 == 0 ? -1 : $0.0, $0.1) },
      until: traffic.listens ? Deadline(after: .milliseconds(Int64(Self.listeningInterval))) : nil)
    return (events[0], events[1])
  }
}

/// One side of a proxied connection.
final class ProxyEnd {
  private let stream: TCPStream
  /// Bytes that wait to be sent to it.
  var pending: [UInt8] = []
  /// Whether it sends no more.
  var hasEnded = false
  private var hasEndedWriting = false

  init(_ stream: TCPStream) { self.stream = stream }

  var raw: Int32 { stream.rawDescriptor ?? -1 }

  func interest(reading: Bool) -> Int32 {
    (reading && !hasEnded ? Int32(POLLIN) : 0) | (pending.isEmpty ? 0 : Int32(POLLOUT))
  }

  /// What has come; nil at its end, or where nothing is there.
  func read() throws(WireError) -> [UInt8]? {
    guard !hasEnded, let bytes = try stream.readAvailable() else { return nil }
    hasEnded = bytes.isEmpty
    return bytes
  }

  func flush() throws(WireError) {
    while !pending.isEmpty {
      let count = try stream.writeSome(pending[...])
      guard count > 0 else { return }
      if count == pending.count { pending = [] } else { pending.removeFirst(count) }
    }
  }

  /// Ends this side once all is sent.
  func endWriting() {
    guard pending.isEmpty, !hasEndedWriting else { return }
    hasEndedWriting = true
    stream.shutdownWrite()
  }

  /// Closes with SO_LINGER 0, which makes TCP send a reset.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    _ = setsockopt(raw, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    stream.close()
  }

  func close() { stream.close() }
}
