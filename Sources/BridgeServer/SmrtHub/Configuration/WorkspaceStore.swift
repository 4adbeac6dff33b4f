import BridgeAPI
import Synchronization

/// The configuration as all requests share it: what the last accepted update said, which is on disk (wire-protocol S1, S3).
final class WorkspaceStore: Sendable {
  enum Refusal: Error {
    case conflict
    case contradictory([Violation])
    case disk(DiskError)
  }

  private let stored: Mutex<StoredWorkspace>
  private let file: WorkspaceFile
  /// One update at a time, from its judgement to its effect. Reads never wait for it.
  private let work = FileWork("configuration", width: 1)

  /// - Parameter stored: What the file holds.
  init(_ stored: StoredWorkspace, in file: WorkspaceFile) {
    self.stored = Mutex(stored)
    self.file = file
  }

  var current: StoredWorkspace { stored.withLock { $0 } }

  /// Returns what is stored then, and whether that has changed.
  func update(_ update: UpdateConfigRequest) async throws(Refusal) -> (stored: StoredWorkspace, isNew: Bool) {
    try await work.run { [self] () throws(Refusal) in
      let current = current
      switch UpdateVerdict(of: update, against: current) {
      case .repeated: return (current, false)
      case .conflict: throw .conflict
      case .contradictory(let violations): throw .contradictory(violations)
      case .accepted(let next):
        do throws(DiskError) { try file.write(next) } catch { throw .disk(error) }
        stored.withLock { $0 = next }
        return (next, true)
      }
    }
  }
}
