import BridgeRuntime
import SmrtHubBridge

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `lying-bridge NAME [FLAGS OF bridge-server]`: the true bridge with one part replaced; `--list` names the lies, with
/// the cases that must catch each, `none` is the true bridge.
@main
enum LyingBridgeCommand {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--list" {
      print(list)
      return
    }
    guard let lie = arguments.first.flatMap(Lie.named) else {
      complain("usage: lying-bridge NAME [FLAGS OF bridge-server], with none or one of these names:\n\(list)\n")
      exit(2)
    }
    await BridgeProcess.main("lying-bridge", arguments: Array(arguments.dropFirst())) { context in
      var service = try BridgeService.smrtHub(
        startedAt: context.startedAt, stateDirectory: lie.stateDirectory(context.stateDirectory, context.nonce),
        logger: context.logger)
      lie.tell(&service)
      return service
    }
  }

  /// `  host-suffix: a Host that ends in the bridge's own is served [host/*]`
  private static var list: String {
    Lie.all.map { "  \($0.name): \($0.summary) [\($0.caughtBy)]" }.joined(separator: "\n")
  }

  private static func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
