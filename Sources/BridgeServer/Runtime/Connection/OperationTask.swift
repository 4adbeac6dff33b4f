import NIOCore

/// Runs an operation beside the event loop.
enum OperationTask {
  /// Hands the reply to `then` on the event loop.
  ///
  /// A short operation, one without a body to decode, begins on the event loop's thread and stays there unless it waits
  /// for something: two changes of thread would cost more than all the rest of such a request. Any other begins on a
  /// thread of its own, so that no connection waits for its work.
  static func start(
    _ operation: Operation, _ call: OperationCall, on eventLoop: any EventLoop,
    then: @escaping @Sendable (OperationReply) -> Void
  ) -> Task<Void, Never> {
    let run: @isolated(any) @Sendable () async -> Void = { [invoke = operation.invoke] in
      let reply = await invoke(call)
      if eventLoop.inEventLoop { then(reply) } else { eventLoop.execute { then(reply) } }
    }
    if !operation.takesBody, #available(macOS 26.0, *) { return Task.immediate(operation: run) }
    return Task(operation: run)
  }
}
