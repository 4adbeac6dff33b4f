import Foundation

/// A program run to its end, with what it printed.
struct Command {
  struct Failure: Error, CustomStringConvertible { let description: String }

  let status: Int32
  let output: String

  /// Runs `arguments` in `folder`. The output goes through a file, so that a full pipe cannot stop the program.
  static func run(_ arguments: [String], in folder: URL) throws -> Command {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: scratch.path, contents: nil) else {
      throw Failure(description: "cannot write \(scratch.path)")
    }
    defer { try? FileManager.default.removeItem(at: scratch) }
    let handle = try FileHandle(forWritingTo: scratch)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let output = String(decoding: try Data(contentsOf: scratch), as: UTF8.self)
    return Command(status: process.terminationStatus, output: output)
  }

  /// As ``run(_:in:)``, where anything but exit status 0 is a failure that quotes the end of the output.
  static func check(_ arguments: [String], in folder: URL) throws -> Command {
    let command = try run(arguments, in: folder)
    guard command.status == 0 else {
      let tail = command.output.suffix(2000)
      throw Failure(description: "\(arguments.joined(separator: " ")): exit \(command.status)\n\(tail)")
    }
    return command
  }
}
