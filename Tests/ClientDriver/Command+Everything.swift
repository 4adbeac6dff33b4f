import BridgeAPI
import EverythingAPI

/// The client of a contract whose times are short.
extension Command {
  /// Of an endpoint whose timeout is 2 s.
  func callEverything() async throws { _ = try await everything().class(import: "x1") }

  /// Of a channel with a heartbeat every 2 s.
  func followEverything(_ report: Report) async throws {
    try await Following.follow(everything().self_Channel(), self, report) { ToldItem($0) }
  }

  private func everything() throws -> EverythingAPI.BridgeClient {
    let transport = EverythingTransport(to: try BridgeAPI.BridgeAddress(url))
    return try EverythingAPI.BridgeClient(url: url, token: token, transport: transport)
  }
}
