import Foundation

/// A program run to its end, with what it printed.
struct Command {
  struct Failure: Error, CustomStringConvertible { let description: String }

  let status: Int32
  let output: String

  /// Runs `arguments` in `folder`. The output goes through a file, so that a full pipe cannot stop the program.
  ///
  /// By posix_spawn and waitpid: Foundation's `Process` notices an end up to 50 ms late.
  static func run(_ arguments: [String], in folder: URL) throws -> Command {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, scratch.path, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    // glibc's own action for it is not visible from Swift, and `env --chdir` would be a program more to wait for.
    let before = FileManager.default.currentDirectoryPath
    guard FileManager.default.changeCurrentDirectoryPath(folder.path) else {
      throw Failure(description: "there is no folder \(folder.path)")
    }
    defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
    let words = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    var child = pid_t()
    guard posix_spawnp(&child, arguments.first ?? "", &actions, nil, words + [nil], environ) == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")) could not be started")
    }
    var ending: Int32 = 0
    while waitpid(child, &ending, 0) < 0, errno == EINTR {}
    let output = String(decoding: try Data(contentsOf: scratch), as: UTF8.self)
    return Command(status: ending & 0x7F == 0 ? (ending >> 8) & 0xFF : 128 + (ending & 0x7F), output: output)
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
