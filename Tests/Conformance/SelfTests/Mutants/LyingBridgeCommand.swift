import BridgeRuntime
import SmrtHubBridge

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `lying-bridge NAME [FLAGS OF bridge-server]`: the true bridge with one part replaced; `--list` names the lies, with
/// the cases that must catch each, `--list --json` says the same to programs; `none` is the true bridge.
@main
enum LyingBridgeCommand {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--list" {
      print(arguments.dropFirst().first == "--json" ? LieList.json : LieList.text)
      return
    }
    guard let lie = arguments.first.flatMap(Lie.named) else {
      complain("usage: lying-bridge NAME [FLAGS OF bridge-server], with none or one of these names:\n\(LieList.text)\n")
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

  private static func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
