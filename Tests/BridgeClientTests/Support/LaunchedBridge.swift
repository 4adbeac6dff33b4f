import Foundation

/// A bridge started as a supervisor starts it (wire-protocol P3 and P4); the end of its stdin stops it.
///
/// The environment's `BRIDGE_LAUNCH` is a command that starts another one than this package's `bridge-server`, as in
/// `python -m python_core.net.bridge_server --supervised`.
final class LaunchedBridge {
  let url: String
  private let process = Process()
  private let input = Pipe()
  private let folder: URL

  init(port: UInt16 = 0) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "bridge-client-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // A bridge that has ended must not end the tests with it.
    signal(SIGPIPE, SIG_IGN)
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec " + Self.command]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let state = folder.appending(path: "state").path()
    let line = #"{"token":"\#(token)","nonce":"clients","port":\#(port),"state_dir":"\#(state)"}"# + "\n"
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    url = try Self.url(of: output.fileHandleForReading)
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  private static var command: String {
    if let command = ProcessInfo.processInfo.environment["BRIDGE_LAUNCH"] { return command }
    let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    return "'\(products.appending(path: "bridge-server").path())' --supervised"
  }

  /// Of the line that says ready.
  private static func url(of output: FileHandle) throws -> String {
    struct Readiness: Decodable { let url: String }
    var line = Data()
    while line.last != UInt8(ascii: "\n"), let byte = try output.read(upToCount: 1), !byte.isEmpty { line += byte }
    return try JSONDecoder().decode(Readiness.self, from: line).url
  }
}
