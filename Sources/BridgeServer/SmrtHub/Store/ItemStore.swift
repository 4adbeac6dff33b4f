/// Stores items under `items/<space>/<folder>/<item id>.<ending>` of the folder of state.
struct ItemStore: Sendable {
  /// Enough that a large item leaves room for small ones; more would only make the disk seek.
  private static let width = 4

  private let folders: ItemFolders
  private let calls: DiskCalls
  private let work = FileWork("items", width: width)

  init(state: Folder, calls: DiskCalls = .system) {
    folders = ItemFolders(state: state)
    self.calls = calls
  }

  /// Returns once all of them are on disk; throws once none of them is.
  ///
  /// A task that is cancelled before they have their names stores none: its error is `ECANCELED`.
  func store(_ items: [NewItem]) async throws(DiskError) {
    guard !items.isEmpty else { return }
    let abandonment = Abandonment()
    let result = await withTaskCancellationHandler {
      await storing(items, unless: abandonment)
    } onCancel: {
      abandonment.giveUp()
    }
    try result.get()
  }

  private func storing(_ items: [NewItem], unless abandonment: Abandonment) async -> Result<Void, DiskError> {
    await work.run { [folders, calls] in
      Result { () throws(DiskError) in
        var batch = ItemBatch(folders: folders, calls: calls, abandonment: abandonment)
        try batch.store(items)
      }
    }
  }
}
