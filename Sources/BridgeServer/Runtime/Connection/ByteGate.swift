package import NIOCore

/// Stands before the HTTP decoder and knows what the decoder does not tell: that bytes came, and whether a line of them
/// is complete. Once shut, it drops what comes, so that nothing after a last answer is taken for a request (wire-protocol
/// H1) and a client that still sends can read that answer (H15).
package final class ByteGate: ChannelInboundHandler {
  package typealias InboundIn = ByteBuffer
  package typealias InboundOut = ByteBuffer

  private(set) var hasSeenBytes = false
  private(set) var hasSeenLineFeed = false
  private var isShut = false

  package init() {}

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isShut else { return }
    hasSeenBytes = true
    if !hasSeenLineFeed {
      hasSeenLineFeed = unwrapInboundIn(data).withUnsafeReadableBytes { $0.contains(UInt8(ascii: "\n")) }
    }
    context.fireChannelRead(data)
  }

  package func channelReadComplete(context: ChannelHandlerContext) {
    context.fireChannelReadComplete()
    hasSeenBytes = false
  }

  /// The next bytes belong to another request.
  func startOver() {
    hasSeenLineFeed = false
  }

  func shut() {
    isShut = true
  }
}
