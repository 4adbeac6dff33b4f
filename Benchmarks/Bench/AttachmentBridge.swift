import Foundation

/// A release `bridge-server` of its own, with an empty state folder, which it leaves with the bench.
final class AttachmentBridge {
  let token = String(repeating: "t", count: 32)
  let port: Int
  private let process = Process()
  private let input = Pipe()
  private let state: URL

  init(_ commands: URL) throws {
    state = FileManager.default.temporaryDirectory.appendingPathComponent("bench-state-\(UUID().uuidString)")
    let output = Pipe()
    process.executableURL = commands.appendingPathComponent("bridge-server")
    process.arguments = ["--supervised", "--log-level", "error"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = #"{"token":"\#(token)","nonce":"bench","port":0,"state_dir":"\#(state.path)"}"# + "\n"
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    let ready = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    guard let match = ready.firstMatch(of: /127\.0\.0\.1:(\d+)/), let port = Int(match.1) else {
      throw Command.Failure(description: "bridge-server is not ready: \(ready)")
    }
    self.port = port
  }

  /// The most memory that it ever had, in bytes (`VmHWM`, proc(5)).
  func peakMemory() throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    guard let match = status.firstMatch(of: /VmHWM:\s+(\d+) kB/), let kibibytes = Double(match.1) else {
      throw Command.Failure(description: "the system does not say how much memory bridge-server had")
    }
    return kibibytes * 1024
  }

  /// The end of its stdin is the wish to stop.
  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: state)
  }
}
