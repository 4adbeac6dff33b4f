#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Chromium without a window, with a profile of its own, that reaches nothing but this machine.
final class BrowserProcess: Sendable {
  // Long enough that it writes the last of its log.
  private static let stopTime = Duration.seconds(10)

  private let group: ProcessGroup
  private let folder: String

  /// Starts `command` and opens `url`; what it leaves behind is in `folder`.
  init(command: String, opening url: String, in folder: String) throws(WireError) {
    let (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
    let words = [command] + Self.flags(folder) + ["'\(url)'", "> \(folder)/output 2>&1"]
    // What is put behind a subject's command becomes a comment of the shell.
    let pid = try SubjectCommand.spawn(
      words.joined(separator: " ") + " #", input: input.readEnd, output: output.writeEnd, errors: errors.writeEnd)
    group = try ProcessGroup(leader: pid)
    self.folder = folder
  }

  var isRunning: Bool { group.exitStatus == nil }

  /// The last line that it wrote, for failures.
  var lastWords: String {
    let output = String(decoding: FileBytes.read("\(folder)/output") ?? [], as: UTF8.self)
    return output.split(separator: "\n").last.map { Transcript.shorten(String($0), to: 300) } ?? "it said nothing"
  }

  /// Asks it to end, which completes its log, then ends its whole group.
  func stop() {
    group.signalLeader(SIGTERM)
    if group.waitForExit(until: Deadline(after: Self.stopTime)) == nil { group.signalAll(SIGKILL) }
  }

  /// What it has told of the network so far.
  var networkLog: NetworkLog {
    var bytes: [UInt8] = []
    FileBytes.read("\(folder)/network.json") { piece in
      bytes += piece
      return true
    }
    return NetworkLog(bytes)
  }

  private static func flags(_ folder: String) -> [String] {
    let names =
      ["MAP \(AttackPage.attacker) 127.0.0.1"] + AttackPage.rebound.map { "MAP \($0) \(AttackPage.reboundAddress)" }
    // Whatever else the browser would like to ask of the network has no address.
    let rules = names + ["EXCLUDE localhost", "EXCLUDE 127.0.0.1", "EXCLUDE 0.0.0.0", "EXCLUDE ::1", "MAP * ~NOTFOUND"]
    return [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check",
      "--no-proxy-server", "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--user-data-dir=\(folder)/profile", "--log-net-log=\(folder)/network.json",
      "--host-resolver-rules='\(rules.joined(separator: ", "))'",
    ] + (geteuid() == 0 ? ["--no-sandbox"] : [])
  }
}
