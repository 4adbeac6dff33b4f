import BridgeAPI
import NIOCore
import NIOHTTP1

/// Sends one request, gathers its answer.
final class ExchangeHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let request: BridgeTransportRequest
  private let promise: EventLoopPromise<BridgeAnswer>
  private var head: HTTPResponseHead?
  private var body: [UInt8] = []

  init(_ request: BridgeTransportRequest, _ promise: EventLoopPromise<BridgeAnswer>) {
    self.request = request
    self.promise = promise
  }

  func channelActive(context: ChannelHandlerContext) {
    var head = HTTPRequestHead(request)
    head.headers.replaceOrAdd(name: "Content-Length", value: "\(request.body?.count ?? 0)")
    if request.body == nil, request.method == "GET" { head.headers.remove(name: "Content-Length") }
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if let body = request.body {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      context.pipeline.syncOperations.removeHeadLimit()
      self.head = head
      let length = head.headers.first(name: "Content-Length").flatMap(Int.init)
      if let length, length > request.maxAnswer { fail(.tooLong) }
    case .body(let bytes):
      guard bytes.readableBytes <= request.maxAnswer - body.count else { return fail(.tooLong) }
      body.append(contentsOf: bytes.readableBytesView)
    case .end:
      guard let head else { return fail(.notHTTP) }
      promise.succeed(BridgeAnswer(head, body: body))
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    let failure = BridgeTransportFailure(reading: error, hasHead: head != nil)
    promise.fail(failure)
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    fail(head == nil ? .ended : .truncated)
  }

  private func fail(_ kind: BridgeTransportFailure.Kind) { promise.fail(BridgeTransportFailure(kind)) }
}
