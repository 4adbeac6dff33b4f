/// So many items of a channel; each is told at once where a command asks for that.
enum Following {
  static func follow<Events: AsyncSequence>(
    _ events: Events, _ command: Command, _ report: Report, _ told: (Events.Element) -> ToldItem
  ) async throws {
    var loop = events.makeAsyncIterator()
    do {
      try await follow(&loop, command, report, told)
    } catch {
      report.end(isOver: await isOver(&loop))
      throw error
    }
  }

  private static func follow<Loop: AsyncIteratorProtocol>(
    _ loop: inout Loop, _ command: Command, _ report: Report, _ told: (Loop.Element) -> ToldItem
  ) async throws {
    for index in 0..<max(0, command.count ?? 0) {
      if index > 0, let pause = command.pause { try await Task.sleep(for: .milliseconds(pause)) }
      guard let item = try await loop.next(isolation: #isolation).map(told) else { break }
      report.tell(item)
      if command.tells == true { Output.write(item) }
    }
    // A loop ends without an error where its task is cancelled.
    try Task.checkCancellation()
  }

  private static func isOver<Loop: AsyncIteratorProtocol>(_ loop: inout Loop) async -> Bool {
    do { return try await loop.next(isolation: #isolation) == nil } catch { return false }
  }
}
