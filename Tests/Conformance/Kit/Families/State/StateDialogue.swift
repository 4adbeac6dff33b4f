import ContractModel

/// Reads and updates of one resource at one subject.
struct StateDialogue: Sendable {
  let resource: RevisionedResource
  let context: CaseContext

  enum Outcome: Sendable {
    case accepted(StoredState)
    /// Another answer than 200, one that the endpoint declares.
    case refused(status: Int)

    var state: StoredState? { if case .accepted(let state) = self { state } else { nil } }
  }

  /// `connection` nil: one of its own.
  func read(on connection: HTTPConnection? = nil) throws -> StoredState {
    let recipe = RequestRecipe(calling: resource.read, body: nil)
    let answer = try context.exchange(recipe, on: connection, expecting: .success(resource.read.name.value))
    return try StoredState(try DocumentScanner.read(answer.body))
  }

  /// Any answer that the endpoint declares is right here.
  func update(to document: Draft, from revision: Int64, on connection: HTTPConnection? = nil) throws -> Outcome {
    let answer = try context.exchange(
      recipe(document, revision), on: connection, expecting: .accepted(resource.update.name.value))
    guard answer.status == 200 else { return .refused(status: answer.status) }
    return .accepted(try StoredState(try DocumentScanner.read(answer.body)))
  }

  /// An update that must succeed: the server has accepted this very document before.
  func accept(_ document: Draft, from revision: Int64) throws -> StoredState {
    let answer = try context.exchange(recipe(document, revision), expecting: .success(resource.update.name.value))
    let state = try StoredState(try DocumentScanner.read(answer.body))
    guard state.revision == revision + 1 else {
      throw failure("answered revision \(state.revision) to an update of revision \(revision)", "S2")
    }
    return state
  }

  /// An update that must be refused because of its revision.
  func refuse(_ document: Draft, from revision: Int64) throws {
    try context.exchange(recipe(document, revision), expecting: resource.conflict)
  }

  /// Throws where a read shows anything but `state`.
  func expect(_ state: StoredState, after what: String, clause: String = "S1") throws {
    let shown = try read()
    guard !shown.isSame(as: state) else { return }
    let difference =
      shown.revision == state.revision
      ? "another document of revision \(state.revision)"
      : "revision \(shown.revision) where \(state.revision) is due"
    throw failure("showed \(difference) after \(what)", clause)
  }

  func recipe(_ document: Draft, _ revision: Int64) -> RequestRecipe {
    RequestRecipe(calling: resource.update, body: resource.body(document, from: revision))
  }

  func failure(_ deed: String, _ clause: String) -> CaseFailure {
    CaseFailure(
      Finding(
        deed, source: resource.update.route.span, states: "that an accepted update is the state",
        clause: clause))
  }
}
