import BridgeAPI
import NIOCore
import NIOWebSocket

/// Frames that came and that nobody has asked for yet: as many as one read brought.
final class FrameQueue: ChannelInboundHandler {
  typealias InboundIn = WebSocketFrame

  private let channel: any Channel
  private var frames: CircularBuffer<BridgeFrame> = []
  private var failure: BridgeTransportFailure?
  private var waiting: EventLoopPromise<BridgeFrame?>?

  init(_ channel: any Channel) { self.channel = channel }

  /// The next frame; nil where none comes in time. One asks at a time.
  func next(within limit: TimeAmount) -> EventLoopFuture<BridgeFrame?> {
    if let frame = frames.popFirst() { return channel.eventLoop.makeSucceededFuture(frame) }
    if let failure { return channel.eventLoop.makeFailedFuture(failure) }
    let promise = channel.eventLoop.makePromise(of: BridgeFrame?.self)
    waiting = promise
    let deadline = channel.eventLoop.assumeIsolated().scheduleTask(in: limit) { self.settle(.success(nil)) }
    promise.futureResult.whenComplete { _ in deadline.cancel() }
    channel.read()
    return promise.futureResult
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard failure == nil else { return }
    do throws(BridgeTransportFailure) {
      let frame = try BridgeFrame(unwrapInboundIn(data))
      if waiting != nil { settle(.success(frame)) } else { frames.append(frame) }
    } catch {
      fail(error)
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    // A part of a frame came.
    if waiting != nil { context.read() }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { fail(BridgeTransportFailure(framing: error)) }

  func channelInactive(context: ChannelHandlerContext) { fail(BridgeTransportFailure(.ended)) }

  /// Told of after the frames that came before.
  private func fail(_ reason: BridgeTransportFailure) {
    guard failure == nil else { return }
    failure = reason
    settle(.failure(reason))
  }

  private func settle(_ result: Result<BridgeFrame?, any Error>) {
    let promise = waiting
    waiting = nil
    promise?.completeWith(result)
  }
}

extension BridgeTransportFailure {
  /// What the frame decoder or the aggregator found.
  fileprivate init(framing error: any Error) {
    switch error {
    case NIOWebSocketError.invalidFrameLength, NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge,
      NIOWebSocketFrameAggregator.Error.tooManyFragments:
      self.init(.badFrame("a message is longer than the contract allows", code: 1009), cause: error)
    case is NIOWebSocketError:
      self.init(.badFrame("a control frame is over 125 bytes, or in fragments", code: 1002), cause: error)
    case is NIOWebSocketFrameAggregator.Error:
      self.init(.badFrame("fragments are out of order", code: 1002), cause: error)
    default: self.init(.ended, cause: error)
    }
  }
}
