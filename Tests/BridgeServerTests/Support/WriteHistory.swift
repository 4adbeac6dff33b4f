import Foundation
import Testing

/// What was sent to a bridge that may be killed, and what of it was answered.
struct WriteHistory: Sendable {
  /// The revision that was answered last, and the title that it has.
  private(set) var revision = 1
  private(set) var title: String?
  /// The title of the update that was sent last and not answered.
  private var pending: String?
  private var answered: Set<String> = []
  private var sent: Set<String> = []
  private(set) var answeredUpdates = 0
  private(set) var answeredItems = 0

  /// Sends the next update; false where no answer came.
  mutating func update(_ bridge: Readiness) -> Bool {
    let next = "Title \(answeredUpdates) of \(UUID())" + String(repeating: "x", count: 120)
    pending = next
    guard let status = try? bridge.update(revision: revision, title: next).status, status != 0 else { return false }
    #expect(status == 200)
    (revision, title, pending) = (revision + 1, next, nil)
    answeredUpdates += 1
    return true
  }

  /// Sends a link to be stored; false where no answer came.
  mutating func store(_ bridge: Readiness) -> Bool {
    let text = "https://example.org/\(UUID())/" + String(repeating: "x", count: 20_000)
    sent.insert(text)
    guard let status = try? bridge.process(text).status, status != 0 else { return false }
    #expect(status == 200)
    if title != nil { answered.insert(text) }
    answeredItems += 1
    return true
  }

  /// The configuration is the last one that was answered or, whole, the one that was on its way. Takes it for the last
  /// answered one from then on.
  mutating func check(_ current: (revision: Int, title: String?), _ comment: Comment) {
    if let pending, current.revision == revision + 1 {
      #expect(current.title == pending, comment)
    } else {
      #expect(current.revision == revision && current.title == title, comment)
    }
    (revision, title, pending) = (current.revision, current.title, nil)
  }

  /// Each item that was answered is there, each that is there is whole. Removes them, so that the next check is short.
  mutating func check(storedIn folder: TemporaryFolder, _ comment: Comment) throws {
    let files = folder.files(below: "state/items").filter { !$0.hasSuffix(".tmp") }
    let texts = Set(files.map { folder.text(of: $0) })
    #expect(texts.isSubset(of: sent), comment)
    #expect(texts.isSuperset(of: answered), comment)
    for file in files { try FileManager.default.removeItem(atPath: folder.path(file)) }
    answered = []
    sent = []
  }
}
