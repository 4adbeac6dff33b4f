#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Passes bytes between two connections as they are. One thread at a time.
struct Relay {
  private let client: ProxyEnd
  private let server: ProxyEnd

  init(client: TCPStream, server: TCPStream) {
    self.client = ProxyEnd(client)
    self.server = ProxyEnd(server)
  }

  /// Sends `first` to the server and goes on until both sides have ended.
  func run(sending first: [UInt8]) {
    server.pending = first
    do throws(WireError) {
      while !(client.hasEnded && server.hasEnded) { try turn() }
    } catch {
      client.reset()
      server.reset()
    }
    client.close()
    server.close()
  }

  private func turn() throws(WireError) {
    try server.flush()
    try client.flush()
    if client.hasEnded { server.endWriting() }
    if server.hasEnded { client.endWriting() }
    // poll(2) passes over negative descriptors.
    _ = try DescriptorWait.poll(
      [client, server].map { end in
        let interest = end.interest(reading: true)
        return (interest == 0 ? -1 : end.raw, interest)
      }, until: nil)
    if let bytes = try client.read() { server.pending += bytes }
    if let bytes = try server.read() { client.pending += bytes }
  }
}
