import NIOCore

/// Tells of a connection's end one turn of its loop later, when an upgrade that has begun is finished.
///
/// Else the events between the head of a 101 and the end of its connection would be lost: swift-nio drops them.
final class DelayedEnd: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  func channelInactive(context: ChannelHandlerContext) {
    context.eventLoop.assumeIsolated().execute { context.fireChannelInactive() }
  }
}
