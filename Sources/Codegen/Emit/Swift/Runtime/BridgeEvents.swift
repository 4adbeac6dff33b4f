/// The events of one channel, as they come; each loop over it has a connection of its own.
public struct BridgeEvents<Fields: Swift.Sendable>: Swift.AsyncSequence, Swift.Sendable {
  public typealias Element = BridgeStreamItem<Fields>
  public typealias Failure = BridgeClientError

  /// One loop. It ends where its task is cancelled, and after it threw.
  public struct AsyncIterator: Swift.AsyncIteratorProtocol, Swift.Sendable {
    let stream: BridgeEventStream<Fields>

    public mutating func next(
      isolation actor: isolated (any Swift.Actor)?
    ) async throws(BridgeClientError) -> BridgeStreamItem<Fields>? {
      try await stream.next()
    }
  }

  let core: BridgeClientCore
  let channel: BridgeClientChannel
  let reader: BridgeEventReader<Fields>

  init(
    _ core: BridgeClientCore, _ channel: BridgeClientChannel, fields: @escaping BridgeEventReader<Fields>.Read<Fields>,
    events: [Swift.String: BridgeEventReader<Fields>.Read<BridgeEvent>]
  ) {
    self.core = core
    self.channel = channel
    reader = BridgeEventReader(fields: fields, events: events)
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(stream: BridgeEventStream(core, channel, reader))
  }
}
