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
    let (output, errors) = (Pipe(), Pipe())
    let process = try start(arguments, output.fileHandleForWriting, errors.fileHandleForWriting)
    let outputText = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errorText = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, outputText, errorText)
  }

  /// With standard output and standard error on one terminal.
  func runOnTerminal(_ arguments: [String]) throws -> (status: Int32, text: String) {
    let terminal = try PseudoTerminal()
    let process = try start(arguments, terminal.device, terminal.device)
    let text = terminal.readToEnd()
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  private func start(_ arguments: [String], _ output: FileHandle, _ errors: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .filter { !["NO_COLOR", "TERM"].contains($0.key) }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // The reader sees the end only when no writer is left.
    try output.close()
    if errors !== output { try errors.close() }
    return process
  }
}
