import Synchronization
import Testing

@testable import ConformanceKit

/// A run of chosen cases against a fake server, and what it printed.
struct RunnerFixture {
  let status: RunStatus
  let said: String
  let complaints: String
  /// Both.
  var text: String { said + complaints }

  private final class Ear: Sendable {
    let said = Mutex("")
    let complaints = Mutex("")
  }

  /// Runs `cases` against `server` as `--target`, with the fixture's token.
  static func run(
    _ cases: [Case], against address: HostPort, _ change: (inout RunOptions) -> Void = { _ in },
    begins: (ConformanceRun) -> Void = { _ in }
  ) throws -> RunnerFixture {
    let directory = try TemporaryDirectory.make()
    defer { TemporaryDirectory.remove(directory) }
    let tokenFile = "\(directory)/token"
    let file = try OutputFile(tokenFile)
    try file.replace(with: CoreFixture.token + "\n")
    var options = RunOptions(subject: .target(url: "http://\(address.authority)", tokenFile: tokenFile))
    options.grants = [.writes]
    change(&options)
    let ear = Ear()
    let console = Console(
      isColoured: false, say: { text in ear.said.withLock { $0 += text } },
      complain: { text in ear.complaints.withLock { $0 += text } })
    let status: RunStatus
    do throws(RunEnd) {
      let run = ConformanceRun(options, console: console)
      begins(run)
      status = try run.perform(try CoreFixture.planning(options, cases))
    } catch {
      console.complain(error.reason)
      status = error.status
    }
    return RunnerFixture(
      status: status, said: ear.said.withLock { $0 }, complaints: ear.complaints.withLock { $0 })
  }

  /// What a conforming greeter answers.
  static func greet(_ request: RunnerFakeServer.Request) -> RunnerFakeServer.Reply {
    guard request.method == "POST", request.target == "/greet" else {
      return .bytes(CoreFixture.bytes(404, CoreFixture.error("not_found")))
    }
    guard request.head.contains("Authorization: Bearer \(CoreFixture.token)\r\n") else {
      return .bytes(
        CoreFixture.bytes(401, CoreFixture.error("unauthorized"), adding: [("WWW-Authenticate", "Bearer")]))
    }
    return .bytes(CoreFixture.bytes(200, CoreFixture.greeting))
  }
}
