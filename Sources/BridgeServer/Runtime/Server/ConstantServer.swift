import Logging
import NIOCore
import NIOHTTP1
import NIOPosix

/// The same sockets, event loop and decoder as a bridge's, answering every request with the same bytes: what a benchmark
/// measures the guard against.
package enum ConstantServer {
  /// `answer` is a whole answer, head and content. Returns the port, and a closure that stops the server.
  package static func start(answer: [UInt8]) async throws -> (port: Int, stop: @Sendable () async -> Void) {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let configuration = ServerConfiguration(
      port: 0, token: "", nonce: "", logger: Logger(label: "constant") { _ in SwiftLogNoOpLogHandler() })
    let eventLoop = group.next()
    let listener = try await Listener.bind(configuration, on: eventLoop) { channel in
      eventLoop.makeCompletedFuture {
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandler(ByteGate())
        try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder.bridge(ServerLimits())))
        try pipeline.addHandler(ConstantAnswerHandler(answer))
      }
    }
    try await listener.accept()
    return (
      listener.port,
      {
        await listener.close()
        try? await group.shutdownGracefully()
      }
    )
  }
}

private final class ConstantAnswerHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = ByteBuffer

  private let answer: ByteBuffer

  init(_ answer: [UInt8]) {
    self.answer = ByteBuffer(bytes: answer)
  }

  func channelActive(context: ChannelHandlerContext) {
    context.read()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .end = unwrapInboundIn(data) else { return }
    context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.read()
  }
}
