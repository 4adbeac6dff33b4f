import BridgeAPI
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// From a 101 to frames.
enum ChannelUpgrade {
  /// A message in more fragments than this is an attack.
  private static let maxFragments = 65_536

  /// Proves the 101 (RFC 6455 section 4.1), and settles `promise`: with the socket, or by what is wrong.
  static func upgrader(
    maxMessage: Int, _ promise: EventLoopPromise<BridgeOpening>
  ) -> NIOWebSocketClientUpgrader {
    let maxFrame = min(maxMessage, Int(UInt32.max))
    return NIOWebSocketClientUpgrader(maxFrameSize: maxFrame, automaticErrorHandling: false) { channel, head in
      channel.eventLoop.makeCompletedFuture {
        do {
          try prove(head.headers)
          try add(to: channel, maxMessage: maxMessage, BridgeAnswer(head), promise)
        } catch {
          // The upgrade handler tells nobody.
          promise.fail(BridgeTransportFailure(.notHTTP, cause: error))
        }
      }
    }
  }

  /// What swift-nio does not ask for: the token of `Connection`, and that nothing stands there that was not offered.
  private static func prove(_ headers: HTTPHeaders) throws(BridgeTransportFailure) {
    guard headers[canonicalForm: "connection"].contains(where: { $0.lowercased() == "upgrade" }),
      !headers.contains(name: "Sec-WebSocket-Extensions"), !headers.contains(name: "Sec-WebSocket-Protocol")
    else { throw BridgeTransportFailure(.notHTTP) }
  }

  private static func add(
    to channel: any Channel, maxMessage: Int, _ answer: BridgeAnswer, _ promise: EventLoopPromise<BridgeOpening>
  ) throws {
    // From here on it is read when somebody asks for a frame.
    try channel.syncOptions?.setOption(.autoRead, value: false)
    let queue = FrameQueue(channel)
    let pipeline = channel.pipeline.syncOperations
    pipeline.removeHandler(try pipeline.handler(type: HandshakeHandler.self), promise: nil)
    try pipeline.addHandlers([
      NIOWebSocketFrameAggregator(
        minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: maxFragments, maxAccumulatedFrameSize: maxMessage),
      queue,
    ])
    promise.succeed(BridgeOpening(answer: answer, socket: NIOBridgeSocket(channel, queue)))
  }
}
