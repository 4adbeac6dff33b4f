import BridgeAPI

/// One command: an endpoint to call, a channel to follow, or a scenario to play.
struct Command: Decodable, Sendable {
  /// Of a backoff, in milliseconds; all of the jitter if `whole`.
  struct Waits: Decodable {
    /// Nil: without end.
    let attempts: Int?
    let start: Double
    let cap: Double
    let whole: Bool
  }

  struct Arguments: Decodable {
    private enum CodingKeys: String, CodingKey {
      case textLength = "text_length"
      case triggerID = "trigger_id"
      case bytes, revision, workspace
    }

    let textLength: Int?
    let triggerID: String?
    let bytes: Int?
    let revision: Int64?
    let workspace: Workspace?
  }

  private enum CodingKeys: String, CodingKey {
    case verb = "do"
    case maxAnswer = "max_answer"
    case allowsAnyHost = "allow_any_host"
    case cancelAfter = "cancel_after_ms"
    case pause = "pause_ms"
    case name, url, token, waits, arguments, count, tells
  }

  /// `call`, `follow` or `play`.
  let verb: String
  /// Of an endpoint, a channel or a scenario.
  let name: String
  let url: String
  let token: String
  let maxAnswer: Int
  let allowsAnyHost: Bool
  let waits: Waits
  let arguments: Arguments?
  /// How many items of a channel are wanted.
  let count: Int?
  /// Milliseconds before each item but the first is asked for.
  let pause: Int?
  /// Whether each item is told at once.
  let tells: Bool?
  /// Milliseconds until its task is cancelled.
  let cancelAfter: Int?
}

extension Command {
  /// What came of it.
  func run() async -> Report {
    let report = Report(hiding: token)
    let work = Task { try await perform(report) }
    let alarm = cancelAfter.map { wait in
      Task {
        try await Task.sleep(for: .milliseconds(wait))
        work.cancel()
      }
    }
    do { try await work.value } catch { report.fail(error) }
    alarm?.cancel()
    return report
  }

  private func perform(_ report: Report) async throws {
    switch (verb, name) {
    case ("call", _): try await report.succeed(Calls.make(name, client(report), arguments))
    case ("follow", "events"): try await Following.follow(client(report).eventsChannel(), self, report) { ToldItem($0) }
    case ("follow", "self"): try await followEverything(report)
    case ("play", "two seconds"): try await callEverything()
    default: throw UsageFault(description: "there is no \(verb) \(name)")
    }
  }
}

/// A command that the driver does not know.
struct UsageFault: Error, CustomStringConvertible {
  let description: String
}
