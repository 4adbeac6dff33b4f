/// A proxy in front of one bridge: it passes everything on, but for what the stage's mutant changes.
final class MutatingProxy: Sendable {
  /// How long the bridge behind it may take to accept a connection.
  private static let connectTime = Duration.seconds(5)

  /// Where clients connect to.
  var address: HostPort { listener.address }
  private let listener: LoopbackListener

  init(before server: HostPort, on stage: ProxyStage) throws(WireError) {
    let listener = try LoopbackListener()
    self.listener = listener
    try listener.serve { client in
      // Without a thread the connection is closed, as by a server that can take no more.
      try? DetachedThread.start {
        guard let backend = try? TCPStream.connect(to: server, within: Self.connectTime) else { return }
        ProxiedConnection(client: TCPStream(client), server: backend, on: stage, authority: server.authority).run()
      }
    }
  }

  /// Takes no more connections; those that are open end with the bridge or the client.
  func close() { listener.close() }

  deinit { listener.close() }
}
