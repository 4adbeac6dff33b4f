/// The files that a crash left half written. None of them was announced or answered for.
enum LeftoverTemporaries {
  /// Removes them, in the folder of state and in those of items; returns how many there were. What can't be looked into
  /// is left alone.
  static func remove(from state: Folder) -> Int {
    let ofState = removeFiles(in: state)
    guard let root = try? state.folder(named: ItemFolders.root) else { return ofState }
    return ofState + sum(of: root) { space in sum(of: space, removeFiles) }
  }

  /// One folder is open at a time at each level: there may be more than a process may open.
  private static func sum(of parent: Folder, _ count: (Folder) -> Int) -> Int {
    let names = (try? parent.names()) ?? []
    return names.reduce(0) { sum, name in
      guard let folder = try? parent.folder(named: name) else { return sum }
      return sum + count(folder)
    }
  }

  private static func removeFiles(in folder: Folder) -> Int {
    let names = (try? folder.names()) ?? []
    return names.count { name in
      guard name.hasPrefix("."), name.hasSuffix(NewItem.temporarySuffix) else { return false }
      return (try? folder.remove(name)) != nil
    }
  }
}
