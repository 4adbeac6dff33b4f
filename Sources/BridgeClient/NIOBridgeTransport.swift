public import BridgeAPI
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// The transport of ``BridgeClient`` on swift-nio: HTTP/1.1 and RFC 6455, one connection for each request and channel.
public struct NIOBridgeTransport: BridgeTransport {
  private let group: any EventLoopGroup

  /// On the event loops that all of a process shares.
  public init() { group = MultiThreadedEventLoopGroup.singleton }

  public func send(_ request: BridgeTransportRequest) async throws(BridgeTransportFailure) -> BridgeAnswer {
    let attempt = ConnectionAttempt<BridgeAnswer>(on: group.next(), within: request.timeout) { _ in true }
    return try await attempt.outcome(connectingTo: request.address) { channel in
      try channel.pipeline.syncOperations.addHandler(HeadLimit())
      try channel.pipeline.syncOperations.addHTTPClientHandlers()
      try channel.pipeline.syncOperations.addHandler(ExchangeHandler(request, attempt.promise))
    }
  }

  public func open(_ request: BridgeTransportRequest) async throws(BridgeTransportFailure) -> BridgeOpening {
    let attempt = ConnectionAttempt<BridgeOpening>(on: group.next(), within: request.timeout) { $0.socket == nil }
    return try await attempt.outcome(connectingTo: request.address) { channel in
      let handshake = HandshakeHandler(request, attempt.promise)
      let upgrade: NIOHTTPClientUpgradeConfiguration = (
        upgraders: [ChannelUpgrade(maxMessage: request.maxAnswer, attempt.promise)],
        completionHandler: { _ in }
      )
      try channel.pipeline.syncOperations.addHandlers([DelayedEnd(), HeadLimit()])
      // Events may stand right behind the head of the answer.
      try channel.pipeline.syncOperations.addHTTPClientHandlers(
        leftOverBytesStrategy: .forwardBytes, withClientUpgrade: upgrade)
      try channel.pipeline.syncOperations.addHandler(handshake)
    }
  }
}
