import BridgeAPI

/// One command: an endpoint to call, or a channel to follow.
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

  /// `call` or `follow`.
  let verb: String
  /// Of an endpoint or a channel.
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
    let client = try client(report)
    switch verb {
    case "call": try await report.succeed(Calls.make(name, client, arguments))
    case "follow": try await Following.follow(client.eventsChannel(), self, report) { ToldItem($0) }
    default: throw UsageFault(description: "there is no \(verb)")
    }
  }
}

/// A command that the driver does not know.
struct UsageFault: Error, CustomStringConvertible {
  let description: String
}
