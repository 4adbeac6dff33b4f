import ContractModel
import Synchronization

/// The null mutant: every case on the true bridge through the proxy, and which mutants its traffic would meet.
struct Survey: Sendable {
  struct Entry: Sendable {
    let testCase: Case
    /// Nil where it passed, as it must.
    let failure: String?
    let duration: Duration
    /// The ids of the mutants that would change what it sees.
    let met: Set<String>
  }

  /// By case id.
  let entries: [String: Entry]
  /// The cases that each mutant touches, by id of the mutant.
  private let touched: [String: [String]]

  init(_ entries: [Entry]) {
    self.entries = Dictionary(entries.map { ($0.testCase.id, $0) }) { first, _ in first }
    var touched: [String: [String]] = [:]
    for entry in entries where entry.failure == nil {
      for id in entry.met { touched[id, default: []].append(entry.testCase.id) }
    }
    self.touched = touched
  }

  var failures: [Entry] {
    entries.values.filter { $0.failure != nil }.sorted { $0.testCase.id < $1.testCase.id }
  }

  /// The passing cases whose traffic the mutant would change.
  func cases(touching mutant: Mutant) -> [Entry] { (touched[mutant.id] ?? []).compactMap { entries[$0] } }

  /// The passing cases that let through what a lying bridge gets wrong: those that other mutants of the same obligations
  /// touch, and those that it names itself.
  func cases(touching lie: Mutant, _ others: [Mutant]) -> [Entry] {
    let globs = lie.breaks.map(Glob.init)
    let related = others.filter { other in other.breaks.contains { id in globs.contains { $0.matches(id) } } }
    let ids = Set(related.flatMap { touched[$0.id] ?? [] })
    return entries.values.filter { entry in
      entry.failure == nil
        && (ids.contains(entry.testCase.id) || lie.caughtBy.contains { $0.matches(entry.testCase.id) })
    }
  }
}
