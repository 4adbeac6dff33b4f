import BridgeAPI
import NIOCore
import NIOHTTP1

/// How long all may be that comes before the head of an answer: a status line, fields, and answers that are none yet (1xx).
///
/// Whoever takes the head takes this handler out.
final class HeadLimit: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer

  /// More than any bridge sends, and than one read brings.
  private static let maxBytes = 65_536

  private var received = 0
  private var isOver = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received += unwrapInboundIn(data).readableBytes
    context.fireChannelRead(data)
    if !isOver, received > Self.maxBytes { context.fireErrorCaught(HTTPParserError.headerOverflow) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { isOver = true }
}

extension ChannelPipeline.SynchronousOperations {
  /// The head of the answer is there.
  func removeHeadLimit() {
    if let limit = try? handler(type: HeadLimit.self) { removeHandler(limit, promise: nil) }
  }
}
