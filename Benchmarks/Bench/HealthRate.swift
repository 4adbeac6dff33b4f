import BridgeRuntime
import Foundation
import Logging
import SmrtHubBridge

/// Health requests through the whole guard, against the same HTTP pipeline that answers every request with a constant
/// of the same size.
func healthRate() async throws -> Result {
  let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
  let state = FileManager.default.temporaryDirectory.appendingPathComponent("bench-state-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: state) }
  let token = String(repeating: "t", count: 32)
  let bridge = try await BridgeServer.start(
    .smrtHub(startedAt: .now, stateDirectory: state.path, logger: logger),
    ServerConfiguration(port: 0, token: token, nonce: "bench", logger: logger))
  let load = KeepAliveLoad(path: "/api/status/health")
  let constant = try await ConstantServer.start(answer: try load.firstAnswer(port: bridge.port))
  let window = 0.3
  let (constantRate, bridgeRate, ratio) = try paired(15) {
    try load.rate(port: constant.port, for: window)
  } _: {
    try load.rate(port: bridge.port, for: window)
  }
  await bridge.stop()
  try await constant.stop()
  return Result(
    name: "health through the whole guard, against the same pipeline with a constant", value: ratio,
    unit: "of the rate", bar: .atLeast(0.7),
    details: "\(shown(bridgeRate)) against \(shown(constantRate)) a second, median of 15 paired runs")
}
