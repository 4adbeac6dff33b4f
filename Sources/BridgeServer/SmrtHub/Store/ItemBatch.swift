import BridgeAPI

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The items of one request on their way to disk: all of them, or none.
struct ItemBatch {
  private struct Place: Hashable {
    let space: String
    let folder: String
  }

  private let folders: ItemFolders
  private let calls: DiskCalls
  private let abandonment: Abandonment
  private var opened: [Place: ItemFolder] = [:]
  /// What stands on disk so far, to be taken back should the rest fail.
  private var written: [(folder: Folder, name: String)] = []

  init(folders: ItemFolders, calls: DiskCalls, abandonment: Abandonment) {
    self.folders = folders
    self.calls = calls
    self.abandonment = abandonment
  }

  /// Returns once all are on disk under their names. An item that can't be stored takes all others back with it.
  mutating func store(_ items: [NewItem]) throws(DiskError) {
    do throws(DiskError) {
      for item in items {
        try checkWanted()
        try writeTemporary(item)
      }
      try checkWanted()
      for (index, item) in items.enumerated() { try giveName(item, at: index) }
      for folder in opened.values { try folders.synchronise(folder, calls) }
    } catch {
      for file in written { try? file.folder.remove(file.name) }
      throw error
    }
  }

  private func checkWanted() throws(DiskError) {
    if abandonment.isGivenUp { throw DiskError(code: ECANCELED) }
  }

  private mutating func writeTemporary(_ item: NewItem) throws(DiskError) {
    let folder = try open(item).folder
    try folder.writeNewFile(named: item.temporaryName, calls, item.content.withBytes)
    written.append((folder, item.temporaryName))
  }

  private mutating func giveName(_ item: NewItem, at index: Int) throws(DiskError) {
    let folder = try open(item).folder
    try calls.rename(folder.descriptor, item.temporaryName, item.fileName)
    written[index] = (folder, item.fileName)
  }

  private mutating func open(_ item: NewItem) throws(DiskError) -> ItemFolder {
    let place = Place(space: item.destination.space, folder: item.destination.folder)
    if let folder = opened[place] { return folder }
    let folder = try folders.open(space: place.space, folder: place.folder)
    opened[place] = folder
    return folder
  }
}
