import BridgeAPI

/// How an update of the configuration is judged, before anything is written.
enum UpdateVerdict: Equatable {
  /// To be stored.
  case accepted(StoredWorkspace)
  /// It is the one that was accepted last, sent again (wire-protocol S2).
  case repeated
  /// It was made from another revision.
  case conflict
  /// Its parts contradict each other.
  case contradictory([Violation])

  /// A stale update is a conflict whatever it holds: what it contradicts may be what has changed since, so the caller has
  /// to read the workspace anew in any case.
  init(of update: UpdateConfigRequest, against current: StoredWorkspace) {
    guard update.revision == current.revision else {
      let isRepeat = update.revision == current.revision - 1 && update.workspace == current.workspace
      self = isRepeat ? .repeated : .conflict
      return
    }
    let violations = update.workspace.contradictions
    let (next, overflows) = current.revision.addingReportingOverflow(1)
    // There is no revision after the last one of int64; only a file written by hand gets that far.
    if overflows {
      self = .conflict
    } else if violations.isEmpty {
      self = .accepted(StoredWorkspace(revision: next, workspace: update.workspace))
    } else {
      self = .contradictory(violations)
    }
  }
}
