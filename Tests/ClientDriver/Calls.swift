import BridgeAPI
import Foundation

/// Calls by the endpoint's name in the contract.
enum Calls {
  /// The response as JSON, without its status.
  static func make(
    _ endpoint: String, _ client: BridgeAPI.BridgeClient, _ arguments: Command.Arguments?
  ) async throws -> [UInt8] {
    switch (endpoint, arguments?.triggerID, arguments?.revision, arguments?.workspace) {
    case ("get_health", _, _, _): return try await client.getHealth().encoded()
    case ("get_workspace", _, _, _): return try await client.getWorkspace().encoded()
    case ("update_config", _, let revision?, let workspace?):
      return try await client.updateConfig(revision: revision, workspace: workspace).encoded()
    case ("execute_trigger", let trigger?, _, _): return try await client.executeTrigger(triggerID: trigger).encoded()
    case ("update_hub", _, _, _):
      let text = String(repeating: "x", count: max(0, arguments?.textLength ?? 0))
      return try await client.updateHub(indicators: [Indicator(id: "import", state: .busy, text: text)]).encoded()
    case ("process_clipboard", _, _, _):
      let data = Data(repeating: UInt8(ascii: "x"), count: max(0, arguments?.bytes ?? 0))
      let image = ImageFragment(mediaType: "image/png", data: data)
      return try await client.processClipboard(fragments: [.image(image)]).encoded()
    default: throw UsageFault(description: "there is no endpoint \(endpoint), or it lacks an argument")
    }
  }
}
