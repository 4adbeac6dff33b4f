/// Floods of requests and of connections.
struct RequestFlood: Sendable {
  private static let clients = 4
  private static let requests = 20_000
  private static let batch = 100
  private static let connections = 2_000
  private static let time = Duration.seconds(30)

  let call: HarmlessCall

  /// Each client sends as fast as the server takes it, and reads what comes meanwhile.
  func pipelined(in context: CaseContext) throws {
    let one = call.recipe.bytes(for: context.addressee)
    let batch = [UInt8]((0..<Self.batch).flatMap { _ in one })
    let count = Self.requests / Self.clients
    context.note("> \(Self.requests) requests on \(Self.clients) connections")
    try context.concurrently(Self.clients) { _ in
      let connection = try context.openHTTP()
      for _ in 0..<(count / Self.batch) { try connection.sendReading(batch, within: context.patient(Self.time)) }
      for number in 1...count {
        let answer = try connection.receive(answering: call.recipe.method, within: context.patient(Self.time))
        // Each answer is of one kind; to judge all by the contract would take longer than the load.
        if number == 1 || number == count { try context.check(answer, to: call.recipe, expecting: call.due) }
      }
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
