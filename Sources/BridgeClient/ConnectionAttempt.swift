import BridgeAPI
import NIOCore
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A connection that is made for one outcome, within a time.
///
/// Whatever settles the outcome first counts: an answer, a failure, the deadline or the task's cancellation.
struct ConnectionAttempt<Outcome: Sendable>: Sendable {
  let promise: EventLoopPromise<Outcome>
  private let loop: any EventLoop
  private let limit: TimeAmount
  /// Whether the connection is of no use after this outcome.
  private let isLast: @Sendable (Outcome) -> Bool

  init(on loop: any EventLoop, within limit: Duration, isLast: @escaping @Sendable (Outcome) -> Bool) {
    self.loop = loop
    self.limit = TimeAmount(limit)
    self.isLast = isLast
    promise = loop.makePromise()
  }

  /// Connects, with the handlers that `configure` adds.
  func outcome(
    connectingTo address: BridgeAddress, _ configure: @escaping @Sendable (any Channel) throws -> Void
  ) async throws(BridgeTransportFailure) -> Outcome {
    let deadline = loop.scheduleTask(in: limit) { promise.fail(BridgeTransportFailure(.timeUp)) }
    promise.futureResult.whenComplete { _ in deadline.cancel() }
    bootstrap(configure).connect(host: address.host, port: address.port).whenFailure { error in
      promise.fail(BridgeTransportFailure(connecting: error))
    }
    do {
      return try await withTaskCancellationHandler {
        try await promise.futureResult.get()
      } onCancel: {
        promise.fail(CancellationError())
      }
    } catch {
      throw error as? BridgeTransportFailure ?? BridgeTransportFailure(.ended, cause: error)
    }
  }

  private func bootstrap(_ configure: @escaping @Sendable (any Channel) throws -> Void) -> ClientBootstrap {
    ClientBootstrap(group: loop)
      // The deadline comes first, and says what it is.
      .connectTimeout(limit + .seconds(1))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        promise.futureResult.whenComplete { result in
          if case .success(let outcome) = result, !isLast(outcome) { return }
          channel.close(promise: nil)
        }
        return channel.eventLoop.makeCompletedFuture { try configure(channel) }
      }
  }
}

extension BridgeTransportFailure {
  /// A connection that was not made.
  fileprivate init(connecting error: any Error) {
    self.init(Self.isRefusal(error) ? .refused : .ended, cause: error)
  }

  private static func isRefusal(_ error: any Error) -> Bool {
    if let error = error as? NIOConnectionError {
      return !error.connectionErrors.isEmpty && error.connectionErrors.allSatisfy { isRefusal($0.error) }
    }
    return (error as? IOError)?.errnoCode == ECONNREFUSED
  }
}
