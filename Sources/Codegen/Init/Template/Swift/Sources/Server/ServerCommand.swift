import BridgeRuntime

/// `new-bridge-server`: its flags, its start under a supervisor and its stop are those of every bridge.
@main
enum ServerCommand {
  static func main() async {
    await BridgeProcess.main("new-bridge-server") { _ in BridgeService(Handlers()) }
  }
}
