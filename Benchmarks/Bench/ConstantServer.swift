import BridgeRuntime
import NIOCore
import NIOHTTP1
import NIOPosix

/// The bridge's pipeline without the bridge: one event loop, its byte gate, swift-nio's HTTP/1.1 parser, reads of the same
/// size on demand, and the same bytes as answer to every request.
struct ConstantServer {
  let channel: any Channel
  let group: MultiThreadedEventLoopGroup

  var port: Int { channel.localAddress?.port ?? 0 }

  static func start(answer: [UInt8]) async throws -> ConstantServer {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let channel = try await ServerBootstrap(group: group)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(.recvAllocator, value: ReadSize.requests)
      .childChannelOption(.maxMessagesPerRead, value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let decoder = HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes)
          let gate = ByteGate()
          try channel.pipeline.syncOperations.addHandlers(
            gate, ByteToMessageHandler(decoder), ConstantAnswer(answer, gate))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    return ConstantServer(channel: channel, group: group)
  }

  func stop() async throws {
    try await channel.close()
    try await group.shutdownGracefully()
  }
}

private final class ConstantAnswer: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = ByteBuffer

  private let answer: ByteBuffer
  private let gate: ByteGate

  init(_ answer: [UInt8], _ gate: ByteGate) {
    self.answer = ByteBuffer(bytes: answer)
    self.gate = gate
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = Self.unwrapInboundIn(data)
    gate.noted(part)
    guard case .end = part else { return }
    context.write(Self.wrapOutboundOut(answer), promise: nil)
  }

  func channelActive(context: ChannelHandlerContext) { context.read() }

  func channelReadComplete(context: ChannelHandlerContext) {
    context.flush()
    context.read()
  }
}
