import BridgeRuntime
import SmrtHubBridge

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `lying-bridge NAME [FLAGS OF bridge-server]`: the true bridge with one part replaced; `--list` names the lies.
@main
enum LyingBridgeCommand {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--list" {
      print(list)
      return
    }
    guard let lie = arguments.first.flatMap(Lie.named) else {
      complain("usage: lying-bridge NAME [FLAGS OF bridge-server], with one of these names:\n\(list)\n")
      exit(2)
    }
    await BridgeProcess.main("lying-bridge", arguments: Array(arguments.dropFirst())) { context in
      var service = BridgeService.smrtHub(startedAt: context.startedAt)
      lie.tell(&service)
      return service
    }
  }

  private static var list: String {
    Lie.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n")
  }

  private static func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
