/// Requests by the thousand on one connection, of whose answers none is read until no more requests are taken.
struct UnreadAnswers: Sendable {
  private static let count = 10_000
  /// A server that has taken nothing for so long waits for its client.
  private static let stall = Duration.seconds(1)

  let call: HarmlessCall

  func run(in context: CaseContext) throws {
    let one = call.recipe.bytes(for: context.addressee)
    let all = [UInt8]((0..<Self.count).flatMap { _ in one })
    let connection = try context.openHTTP(isNarrow: true)
    let taken = try connection.sendUnread(all, stalledAfter: Self.stall)
    context.note(
      "> \(Self.count) requests at once; the server took \(taken) of \(all.count) bytes before answers were read")
    try connection.sendReading(Array(all.dropFirst(taken)), within: context.patient(.seconds(30)))
    for number in 1...Self.count {
      let answer = try connection.receive(
        answering: call.recipe.method, within: context.patient(CaseContext.answerTime))
      do {
        // Each answer is of one kind; to judge all by the contract would take longer than the load.
        if number == 1 || number == Self.count { try context.check(answer, to: call.recipe, expecting: call.due) }
      } catch {
        context.note("< answer \(number) of \(Self.count)")
        throw error
      }
    }
  }
}
