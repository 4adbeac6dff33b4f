import Foundation

/// A program of the package, as it was built beside the tests.
struct BuiltProgram {
  let name: String
  var folder: URL?
  /// What is set beside what these tests inherit, which is freed of what says how terminals are written to.
  var environment: [String: String] = [:]

  var url: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name)
  }

  func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    try Self.run(url, arguments, folder, environment)
  }

  /// With standard output and standard error on one terminal, which script(1) makes.
  func runOnTerminal(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let command = ([url.path()] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let script = URL(filePath: "/usr/bin/script")
    let run = try Self.run(script, ["-q", "-e", "-c", command, "/dev/null"], folder, environment)
    return (run.status, run.output)
  }

  static func run(
    _ program: URL, _ arguments: [String], _ folder: URL?, _ environment: [String: String] = [:]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .filter { !["NO_COLOR", "TERM"].contains($0.key) }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, outputText, errorText)
  }
}
