import BridgeAPI
import NIOCore
import NIOHTTP1
import NIOWebSocket

/// From a 101 to frames: settles `promise` with the socket, or by what is wrong with the handshake.
struct ChannelUpgrade: NIOHTTPClientProtocolUpgrader {
  /// A message in more fragments than this is an attack.
  private static let maxFragments = 65_536

  private let promise: EventLoopPromise<BridgeOpening>
  private let webSocket: NIOWebSocketClientUpgrader

  init(maxMessage: Int, _ promise: EventLoopPromise<BridgeOpening>) {
    self.promise = promise
    let maxFrame = min(maxMessage, Int(UInt32.max))
    webSocket = NIOWebSocketClientUpgrader(maxFrameSize: maxFrame, automaticErrorHandling: false) { channel, head in
      channel.eventLoop.makeCompletedFuture {
        try Self.add(to: channel, maxMessage: maxMessage, BridgeAnswer(head), promise)
      }
    }
  }

  var supportedProtocol: String { webSocket.supportedProtocol }
  var requiredUpgradeHeaders: [String] { webSocket.requiredUpgradeHeaders }

  func addCustom(upgradeRequestHeaders: inout HTTPHeaders) {
    webSocket.addCustom(upgradeRequestHeaders: &upgradeRequestHeaders)
  }

  /// Proves the 101 (RFC 6455 section 4.1) as soon as its head is there: the connection may end behind it.
  func shouldAllowUpgrade(upgradeResponse head: HTTPResponseHead) -> Bool {
    guard let fault = fault(of: head) else { return true }
    promise.fail(BridgeTransportFailure(.badHandshake(fault)))
    return false
  }

  func upgrade(context: ChannelHandlerContext, upgradeResponse: HTTPResponseHead) -> EventLoopFuture<Void> {
    webSocket.upgrade(context: context, upgradeResponse: upgradeResponse)
  }

  private func fault(of head: HTTPResponseHead) -> String? {
    let headers = head.headers
    guard headers[canonicalForm: "connection"].contains(where: { $0.lowercased() == "upgrade" }) else {
      return "the 101 lacks Connection: Upgrade"
    }
    guard webSocket.shouldAllowUpgrade(upgradeResponse: head) else {
      return "Sec-WebSocket-Accept is not that of the key"
    }
    guard !headers.contains(name: "Sec-WebSocket-Extensions"), !headers.contains(name: "Sec-WebSocket-Protocol") else {
      return "the 101 has an extension or subprotocol that nobody asked for"
    }
    return nil
  }

  private static func add(
    to channel: any Channel, maxMessage: Int, _ answer: BridgeAnswer, _ promise: EventLoopPromise<BridgeOpening>
  ) throws {
    // From here on it is read when somebody asks for a frame; one that has ended already has no options any more.
    try? channel.syncOptions?.setOption(.autoRead, value: false)
    let queue = FrameQueue(channel)
    let pipeline = channel.pipeline.syncOperations
    pipeline.removeHeadLimit()
    pipeline.removeHandler(try pipeline.handler(type: HandshakeHandler.self), promise: nil)
    try pipeline.addHandlers([
      NIOWebSocketFrameAggregator(
        minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: maxFragments, maxAccumulatedFrameSize: maxMessage),
      queue,
    ])
    promise.succeed(BridgeOpening(answer: answer, socket: NIOBridgeSocket(channel, queue)))
  }
}
