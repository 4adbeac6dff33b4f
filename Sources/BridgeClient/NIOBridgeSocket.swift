import BridgeAPI
import NIOCore
import NIOWebSocket

/// An open channel.
struct NIOBridgeSocket: BridgeSocket {
  private let channel: any Channel
  private let queue: NIOLoopBound<FrameQueue>

  /// On the channel's event loop.
  init(_ channel: any Channel, _ queue: FrameQueue) {
    self.channel = channel
    self.queue = NIOLoopBound(queue, eventLoop: channel.eventLoop)
  }

  func receive(within limit: Duration) async throws(BridgeTransportFailure) -> BridgeFrame? {
    do {
      return try await withTaskCancellationHandler {
        try await channel.eventLoop.flatSubmit { queue.value.next(within: TimeAmount(limit)) }.get()
      } onCancel: {
        close()
      }
    } catch {
      throw error as? BridgeTransportFailure ?? BridgeTransportFailure(.ended, cause: error)
    }
  }

  func send(_ frame: BridgeFrame) {
    // A server that asks without reading is not answered: what it does not take is not kept for it.
    if case .pong = frame, !channel.isWritable { return }
    channel.writeAndFlush(WebSocketFrame(frame), promise: nil)
  }

  func close() { channel.close(promise: nil) }
}
