import NIOCore
import NIOHTTP1
import NIOPosix

/// Starts servers.
public enum BridgeServer {
  /// Listens on the configured loopback addresses, on one event loop, and returns once connections are accepted.
  ///
  /// Throws a ``ListenFailure``; nothing stays open then.
  public static func start(
    _ service: BridgeService, _ configuration: ServerConfiguration
  ) async throws(ListenFailure) -> RunningServer {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let eventLoop = group.next()
    let state = NIOLoopBoundBox<ServerState?>.makeEmptyBox(valueType: ServerState.self, eventLoop: eventLoop)
    do throws(ListenFailure) {
      let listener = try await Listener.bind(configuration, on: eventLoop) { channel in
        eventLoop.makeCompletedFuture { try addConnection(to: channel, of: state.value) }
      }
      let port = listener.port
      eventLoop.execute {
        state.value = ServerState(service: service, port: port, configuration: configuration, eventLoop: eventLoop)
      }
      try await listener.accept()
      return RunningServer(listener: listener, hosts: configuration.hosts, state: state, group: group)
    } catch {
      try? await group.shutdownGracefully()
      throw error
    }
  }

  private static func addConnection(to channel: any Channel, of state: ServerState?) throws {
    guard let state, state.admit(channel) else { return channel.close(promise: nil) }
    let limits = state.service.limits
    // Room for a method and a version beside the longest target, and for one that is a little too long.
    let gate = ByteGate(longestLine: limits.maxTarget + 1024)
    let pipeline = channel.pipeline.syncOperations
    try pipeline.addHandler(gate)
    try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder.bridge(limits)))
    try pipeline.addHandler(ConnectionHandler(server: state, gate: gate))
  }
}
