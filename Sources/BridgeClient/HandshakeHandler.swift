import BridgeAPI
import NIOCore
import NIOHTTP1

/// Sends the opening handshake, and hands on an answer that is not 101.
final class HandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let request: BridgeTransportRequest
  private let promise: EventLoopPromise<BridgeOpening>

  init(_ request: BridgeTransportRequest, _ promise: EventLoopPromise<BridgeOpening>) {
    self.request = request
    self.promise = promise
  }

  func channelActive(context: ChannelHandlerContext) {
    context.write(wrapOutboundOut(.head(HTTPRequestHead(request))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data) else { return }
    context.pipeline.syncOperations.removeHeadLimit()
    promise.succeed(BridgeOpening(answer: BridgeAnswer(head), socket: nil))
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    promise.fail(BridgeTransportFailure(reading: error, hasHead: false))
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    promise.fail(BridgeTransportFailure(.ended))
  }
}
