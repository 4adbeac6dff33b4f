package import NIOCore
package import NIOHTTP1

/// Stands before the HTTP decoder and sees what the decoder does not tell: that bytes came, and the first line of each
/// request as it was sent. Once shut, it drops what comes, so that nothing after a last answer is taken for a request
/// (wire-protocol H1) and a client that still sends can read that answer (H15).
package final class ByteGate: ChannelInboundHandler {
  package typealias InboundIn = ByteBuffer
  package typealias InboundOut = ByteBuffer

  private(set) var hasSeenBytes = false
  private var boundary: RequestBoundary
  /// The beginning of a line.
  private var held: ByteBuffer?
  private var isShut = false

  /// - Parameter longestLine: In bytes; a longer request line is refused before it ends.
  package init(longestLine: Int = 64 * 1024) { boundary = RequestBoundary(longestLine: longestLine) }

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isShut else { return }
    hasSeenBytes = true
    var rest = joined(unwrapInboundIn(data))
    while !isShut, rest.readableBytes > 0 {
      switch rest.withUnsafeReadableBytes({ boundary.step($0) }) {
      case .forward(let count):
        guard count < rest.readableBytes else { return context.fireChannelRead(wrapInboundOut(rest)) }
        if let piece = rest.readSlice(length: count) { context.fireChannelRead(wrapInboundOut(piece)) }
      case .hold:
        held = rest
        return
      case .skip(let count): rest.moveReaderIndex(forwardBy: count)
      case .refuse(let error):
        shut()
        context.fireErrorCaught(RefusedLine(error: error))
      }
    }
  }

  package func channelReadComplete(context: ChannelHandlerContext) {
    context.fireChannelReadComplete()
    hasSeenBytes = false
  }

  /// What the decoder has read of the request that was forwarded last.
  package func noted(_ part: HTTPServerRequestPart) {
    if case .head(let head) = part { boundary.headEnded(head.contentBoundary) }
  }

  func shut() {
    isShut = true
  }

  private func joined(_ buffer: ByteBuffer) -> ByteBuffer {
    guard var whole = held else { return buffer }
    held = nil
    whole.writeImmutableBuffer(buffer)
    return whole
  }
}

extension HTTPRequestHead {
  /// As the decoder reads it; where that finds two readings, it refuses the request.
  fileprivate var contentBoundary: RequestBoundary.Content {
    // What follows CONNECT or an offered upgrade is another protocol, or nobody's.
    var content = method == .CONNECT ? RequestBoundary.Content.endless : .length(0)
    for (name, value) in headers {
      switch name.utf8.count {
      case 7 where ASCII.equalIgnoringCase(name.utf8, "upgrade".utf8): return .endless
      case 14 where content != .chunked && ASCII.equalIgnoringCase(name.utf8, "content-length".utf8):
        content = Int(value).map { .length(max(0, $0)) } ?? .endless
      case 17 where ASCII.equalIgnoringCase(name.utf8, "transfer-encoding".utf8): content = .chunked
      default: break
      }
    }
    return content
  }
}
