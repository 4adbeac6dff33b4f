import BridgeRuntime

/// `everything-bridge`: answers what a contract can say of requests and channels.
@main
enum EverythingCommand {
  static func main() async {
    await BridgeProcess.main("everything-bridge") { _ in BridgeService(EverythingHandlers(startedAt: .now)) }
  }
}
