/// One harmless call many times over on one connection, sent without waiting for answers.
struct PipelinedCalls: Sendable {
  private static let batch = 100
  private static let time = Duration.seconds(30)

  let call: HarmlessCall
  let count: Int

  func bytes(in context: CaseContext) -> [UInt8] { bytes(of: count, in: context) }

  /// Sends all of them, reading meanwhile what comes.
  func send(on connection: HTTPConnection, in context: CaseContext) throws {
    let batch = bytes(of: Self.batch, in: context)
    for _ in 0..<(count / Self.batch) {
      guard try send(batch, on: connection, in: context) else { return }
    }
  }

  /// Sends bytes of them, reading meanwhile what comes; false where the server takes no more.
  @discardableResult
  func send(_ bytes: [UInt8], on connection: HTTPConnection, in context: CaseContext) throws -> Bool {
    do throws(WireError) {
      try connection.sendReading(bytes, within: context.patient(Self.time))
      return true
    } catch {
      guard error == .closed || error == .reset else { throw error }
      // Right where its last answer has said so (RFC 9112 section 9.6), which is seen when that is read.
      return false
    }
  }

  /// Reads the answers, up to one that says that no more will come.
  func readAnswers(on connection: HTTPConnection, in context: CaseContext) throws {
    for number in 1...count {
      let answer = try connection.receive(answering: call.recipe.method, within: context.patient(Self.time))
      // Each answer is of one kind; to judge all by the contract would take longer than the load.
      if number == 1 || number == count || answer.closesConnection {
        try context.check(answer, to: call.recipe, expecting: call.due)
      }
      if answer.closesConnection { return }
    }
  }

  private func bytes(of count: Int, in context: CaseContext) -> [UInt8] {
    let one = call.recipe.bytes(for: context.addressee)
    return [UInt8]((0..<count).flatMap { _ in one })
  }
}
