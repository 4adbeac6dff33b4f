/// An open folder of items.
struct ItemFolder {
  let folder: Folder
  /// Those above it whose names may not be on disk, from the top, and the paths of what was made within them.
  let unsynchronised: [Folder]
  let paths: [String]
}
