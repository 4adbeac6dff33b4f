import Synchronization

/// `items/<space>/<folder>` within the folder of state, made when the first item comes.
final class ItemFolders: Sendable {
  static let root = "items"

  private let state: Folder
  /// Paths of folders whose names are known to be on disk.
  private let durable = Mutex<Set<String>>([])

  init(state: Folder) {
    self.state = state
  }

  /// The chain of folders from the one of state to that of a place.
  ///
  /// A folder that another request has made only just now may not be on disk yet; so its parent is named here as one to
  /// be synchronised unless this process has seen that done before.
  func open(space: String, folder: String) throws(DiskError) -> ItemFolder {
    var current = state
    var path = ""
    var unsynchronised: [Folder] = []
    var paths: [String] = []
    for name in [Self.root, space, folder] {
      let isNew = try current.makeFolder(named: name)
      path += "/" + name
      if isNew || !durable.withLock({ $0.contains(path) }) {
        unsynchronised.append(current)
        paths.append(path)
      }
      current = try current.folder(named: name)
    }
    return ItemFolder(folder: current, unsynchronised: unsynchronised, paths: paths)
  }

  /// Waits until the names of a folder, and the folder's own, are on disk.
  func synchronise(_ folder: ItemFolder, _ calls: DiskCalls) throws(DiskError) {
    try folder.folder.synchronise(calls)
    for parent in folder.unsynchronised.reversed() { try parent.synchronise(calls) }
    durable.withLock { $0.formUnion(folder.paths) }
  }
}
