import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@testable import ConformanceKit

/// Subjects for tests: shell scripts that behave as told, in a folder that the test removes.
struct SubjectScript {
  static let token = "tok-0123456789-0123456789-0123456789"
  static let nonce = "nonce-1"

  /// What a right subject does: takes the handover, says that it is ready, waits for the end of its input.
  static let right = [takesHandover, saysReady, "cat > /dev/null", "exit 0"]
  static let takesHandover = "read -r handover"
  static let saysReady = ready()

  /// The line of P4.
  static func ready(nonce: String = nonce, url: String = "http://127.0.0.1:5999", pid: String = "$$") -> String {
    #"echo "{\"ready\":true,\"url\":\"\#(url)\",\"pid\":\#(pid),\"nonce\":\"\#(nonce)\"}""#
  }

  /// Launches a script of these lines, calls `body` with it, and stops it.
  static func run<Value>(
    _ lines: [String], within allowance: Duration = .seconds(10), _ body: (SubjectProcess) throws -> Value
  ) throws -> Value {
    try withFolder { folder in
      let subject = try launch(lines, in: folder, within: allowance)
      defer { subject.stop(within: .milliseconds(100)) }
      return try body(subject)
    }
  }

  /// Why a script of these lines can't be launched.
  static func refusal(of lines: [String], within allowance: Duration = .seconds(10)) throws -> String {
    try withFolder { folder in
      let error = #expect(throws: SubjectError.self) { try launch(lines, in: folder, within: allowance) }
      return error.map { RunEnd($0).text } ?? ""
    }
  }

  private static func launch(
    _ lines: [String], in folder: String, within allowance: Duration
  ) throws -> SubjectProcess {
    let script = "\(folder)/subject"
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: script))
    return try SubjectProcess.launch(
      command: "/bin/sh \(script)", token: token, nonce: nonce, stateDirectory: folder, within: allowance)
  }

  private static func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "subject-\(UInt64.random(in: 0 ... .max))")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    return try body(folder.path)
  }
}
