import Foundation

/// A bridge of this package, run as a process of its own; killed with the last reference.
final class SpawnedBridge {
  let folder: TemporaryFolder
  private let process = Process()
  private let input = Pipe()

  /// Starts the executable that was built beside these tests.
  ///
  /// - Parameter input: What is written to its stdin, which then stays open; nil for an empty stdin.
  init(_ executable: String = "bridge-server", _ arguments: [String], input text: String? = nil) throws {
    folder = try TemporaryFolder()
    // A child that has ended must not end the tests with it.
    signal(SIGPIPE, SIG_IGN)
    let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    process.executableURL = products.appending(path: executable)
    process.arguments = arguments
    // State goes to the folder of this bridge unless it is told another; never to the home of who runs the tests.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["HOME": folder.path("home"), "XDG_STATE_HOME": folder.path("state-home")]) { $1 }
    process.standardOutput = try outputFile("stdout")
    process.standardError = try outputFile("stderr")
    process.standardInput = text == nil ? FileHandle.nullDevice : input
    try process.run()
    if let text { try input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Starts `--supervised` on a free port.
  ///
  /// - Parameter state: The folder of state; one of its own where none is given.
  static func supervised(
    _ executable: String = "bridge-server", arguments: [String] = [], token: String = SpawnedBridge.token,
    nonce: String = "n0nce", state: String? = nil
  ) throws -> SpawnedBridge {
    let line = #"{"token":"\#(token)","nonce":"\#(nonce)","port":0}"# + "\n"
    let folder = state.map { ["--state-dir", $0] } ?? []
    return try SpawnedBridge(executable, arguments + folder + ["--supervised"], input: line)
  }

  static let token = "T0ken_of-these-tests_0123456789abcdef"

  var processIdentifier: Int32 { process.processIdentifier }
  var output: String { folder.text(of: "stdout") }
  var errors: String { folder.text(of: "stderr") }

  func closeInput() throws {
    try input.fileHandleForWriting.close()
  }

  func send(signal number: Int32) {
    kill(process.processIdentifier, number)
  }

  /// Limits the size of each file that the bridge writes from now on (prlimit(1)), as a full disk would; nil ends that.
  func limitFileSize(_ bytes: Int?) throws {
    let limit = Process()
    limit.executableURL = URL(filePath: "/usr/bin/prlimit")
    let size = bytes.map(String.init) ?? "unlimited"
    limit.arguments = ["--pid", "\(process.processIdentifier)", "--fsize=\(size):"]
    try limit.run()
    limit.waitUntilExit()
    guard limit.terminationStatus == 0 else { throw POSIXError(.EPERM) }
  }

  /// The readiness line, once it is there.
  func ready(within limit: Duration = .seconds(20)) async throws -> Readiness {
    let text = try await poll(within: limit) {
      output.contains("\n") ? output : process.isRunning ? nil : "ended early: " + errors
    }
    return try Readiness(line: text)
  }

  /// The exit status, once there is one; a signal's number, negated, where one ended the process.
  func exitStatus(within limit: Duration = .seconds(20)) async throws -> Int32 {
    try await poll(within: limit) {
      if process.isRunning { return nil }
      return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }
  }

  private func poll<Value>(within limit: Duration, _ value: () -> Value?) async throws -> Value {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
      if let value = value() { return value }
      try await Task.sleep(for: .milliseconds(5))
    }
    throw TimedOut(output: output, errors: errors)
  }

  private func outputFile(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(filePath: folder.write("", as: name)))
  }
}

struct TimedOut: Error {
  let output: String
  let errors: String
}
