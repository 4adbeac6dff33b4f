/// Floods of requests and of connections.
struct RequestFlood: Sendable {
  private static let clients = 4
  private static let requests = 20_000
  private static let connections = 2_000

  let call: HarmlessCall

  /// Each client sends as fast as the server takes it, and reads what comes meanwhile.
  func pipelined(in context: CaseContext) throws {
    context.note("> \(Self.requests) requests on \(Self.clients) connections")
    let calls = PipelinedCalls(call: call, count: Self.requests / Self.clients)
    try context.concurrently(Self.clients) { _ in
      let connection = try context.openHTTP()
      try calls.send(on: connection, in: context)
      try calls.readAnswers(on: connection, in: context)
    }
  }

  func connections(in context: CaseContext) throws {
    context.note("> \(Self.connections) connections without a request")
    try context.concurrently(Self.clients) { _ in
      for number in 0..<(Self.connections / Self.clients) {
        let connection = try context.openHTTP()
        if number.isMultiple(of: 2) { connection.close() } else { connection.reset() }
      }
    }
    _ = try FreePlace.take(call, in: context)
  }
}
