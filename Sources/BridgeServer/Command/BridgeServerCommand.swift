import BridgeRuntime
import SmrtHubBridge

/// `bridge-server`: the SmrtHub bridge as a process (wire-protocol P1 to P6).
@main
enum BridgeServerCommand {
  static func main() async {
    await BridgeProcess.main("bridge-server") { context in
      try .smrtHub(startedAt: context.startedAt, stateDirectory: context.stateDirectory, logger: context.logger)
    }
  }
}
