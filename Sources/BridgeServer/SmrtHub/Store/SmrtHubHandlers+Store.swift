import BridgeAPI
import FoundationEssentials
import Logging

extension SmrtHubHandlers {
  /// Writes down that items are on disk: where, never what.
  func noteStored(_ items: [NewItem], _ call: BridgeCall) {
    guard !items.isEmpty else { return }
    reports.modules.recover(.store)
    for item in items {
      log(
        .info, .store, "stored an item", call,
        [
          "item": "\(item.id.uuidString.lowercased())", "size": "\(item.content.size)",
          "place": "\(item.destination.space)/\(item.destination.folder)",
        ])
    }
  }
}
