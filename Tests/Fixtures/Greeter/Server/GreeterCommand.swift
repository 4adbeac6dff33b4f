import BridgeRuntime

/// `greeter-bridge`: a second contract on the same runtime, so that nothing there can know the first.
@main
enum GreeterCommand {
  static func main() async {
    await BridgeProcess.main("greeter-bridge") { _ in BridgeService(GreeterHandlers()) }
  }
}
