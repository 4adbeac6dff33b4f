/// Requests by the thousand on one connection, of whose answers none is read until no more requests are taken.
struct UnreadAnswers: Sendable {
  /// A server that has taken nothing for so long waits for its client.
  private static let stall = Duration.seconds(1)

  private let calls: PipelinedCalls

  init(call: HarmlessCall) { calls = PipelinedCalls(call: call, count: 10_000) }

  func run(in context: CaseContext) throws {
    let all = calls.bytes(in: context)
    let connection = try context.openHTTP(isNarrow: true)
    let taken = try connection.sendUnread(all, stalledAfter: Self.stall)
    context.note(
      "> \(calls.count) requests at once; the server took \(taken) of \(all.count) bytes before answers were read")
    try calls.send(Array(all.dropFirst(taken)), on: connection, in: context)
    try calls.readAnswers(on: connection, in: context)
  }
}
