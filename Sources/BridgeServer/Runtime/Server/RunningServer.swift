import NIOCore
import NIOPosix
import Synchronization

/// A server that accepts connections.
public final class RunningServer: Sendable {
  /// The port that it listens on, which the system picked where 0 was asked for.
  public let port: Int
  /// Of the first address: `http://127.0.0.1:5001`.
  public let url: String
  private let listener: Listener
  private let state: NIOLoopBoundBox<ServerState?>
  private let group: MultiThreadedEventLoopGroup
  private let hasStopped = Mutex(false)

  init(
    listener: Listener, hosts: [String], state: NIOLoopBoundBox<ServerState?>, group: MultiThreadedEventLoopGroup
  ) {
    port = listener.port
    url = "http://\(LoopbackAddress.authority(hosts.first ?? "127.0.0.1", port: listener.port))"
    self.listener = listener
    self.state = state
    self.group = group
  }

  /// Accepts nothing more, finishes what is in flight, closes the channels with 1001 and then everything else, within
  /// ten seconds (wire-protocol P5). A second call does nothing.
  public func stop() async {
    let isFirst = hasStopped.withLock { hasStopped in
      defer { hasStopped = true }
      return !hasStopped
    }
    guard isFirst else { return }
    await listener.close()
    await onLoop { $0.beginToStop() }
    await wait(atMost: .seconds(8)) { !$0.isInFlight }
    await onLoop { $0.hub.closeAll(.goingAway) }
    await wait(atMost: .milliseconds(1_500)) { $0.hub.isEmpty }
    await onLoop { $0.closeAll() }
    try? await group.shutdownGracefully()
  }

  private func wait(atMost time: Duration, until isDone: @escaping @Sendable (ServerState) -> Bool) async {
    let deadline = ContinuousClock.now + time
    while await onLoop(isDone) == false, ContinuousClock.now < deadline {
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  @discardableResult
  private func onLoop<Result: Sendable>(_ body: @escaping @Sendable (ServerState) -> Result) async -> Result? {
    let future = state.eventLoop.submit { [state] in state.value.map(body) }
    return (try? await future.get()) ?? nil
  }
}
