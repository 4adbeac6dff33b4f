import BridgeAPI
import FoundationEssentials

/// An item that is to be stored.
struct NewItem: Sendable, Hashable {
  let id = UUID()
  let destination: Destination
  let content: ItemContent

  /// The name of its file. A UUID is written in lower case, on the wire and here.
  var fileName: String { "\(id.uuidString.lowercased()).\(content.fileExtension)" }

  /// The name of its file until that is whole.
  var temporaryName: String { ".\(id.uuidString.lowercased())\(Self.temporarySuffix)" }

  static let temporarySuffix = ".tmp"

  /// The event that says that it is on disk.
  var saveCompleted: SaveCompletedData {
    SaveCompletedData(itemID: id, destination: destination, sizeBytes: Int64(content.size))
  }
}
