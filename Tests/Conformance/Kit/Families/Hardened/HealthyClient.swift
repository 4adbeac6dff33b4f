/// A client that behaves while others don't: one harmless call after another over one connection.
final class HealthyClient: Sendable {
  /// Calls before the load, which say how fast the server and this machine are when nothing is wrong.
  private static let calmCalls = 50

  private let call: HarmlessCall
  private let context: CaseContext
  /// The pause between an answer and the next call.
  private let pace: Duration
  private let line = Line()

  /// Handed from thread to thread, never used by two at once.
  private final class Line: @unchecked Sendable {
    var connection: HTTPConnection?
  }

  init(_ call: HarmlessCall, in context: CaseContext, pace: Duration) {
    self.call = call
    self.context = context
    self.pace = pace
  }

  /// Calls before the load begins.
  func calm() throws -> Latencies { Latencies(try (0..<Self.calmCalls).map { _ in try once() }) }

  /// Calls until `end` is released, at least once.
  func calls(until end: Latch) throws -> Latencies {
    var times = [try once()]
    while !end.wait(until: Deadline(after: pace)) { times.append(try once()) }
    return Latencies(times)
  }

  private func once() throws -> Duration {
    if let connection = line.connection, connection.isReusable {
      do {
        return try call.perform(on: connection, in: context)
      } catch WireError.closed {
        // An idle connection may end at any time (RFC 9112 section 9.3.1).
      } catch WireError.reset {
      }
    }
    let fresh = try context.openHTTP()
    line.connection = fresh
    return try call.perform(on: fresh, in: context)
  }
}
