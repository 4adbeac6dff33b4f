import BridgeAPI
import Foundation
import Testing

@testable import SmrtHubBridge

@Suite("The store of items")
struct ItemStoreTests {
  @Test("An item is a file of its own, named for it, that only its owner may read")
  func stored() async throws {
    let folder = try TemporaryFolder()
    let items = [
      item(.text("Grüße")), item(.html("<p>"), folder: "other"), item(.image(Data([1, 2, 3]), fileExtension: "png")),
    ]
    try await store(in: folder).store(items)
    #expect(Set(folder.files(below: "items")) == Set(items.map(path)))
    for (item, content) in zip(items, [Data("Grüße".utf8), Data("<p>".utf8), Data([1, 2, 3])]) {
      #expect(FileManager.default.contents(atPath: folder.path(path(item))) == content)
      #expect(try folder.mode(of: path(item)) == 0o600)
    }
    for name in ["items", "items/notes", "items/notes/inbox"] { #expect(try folder.mode(of: name) == 0o700) }
    #expect(items.map(\.content.size) == [7, 3, 3])
  }

  @Test("Interrupted and partial writes go on until all is written")
  func partialWrites() async throws {
    let folder = try TemporaryFolder()
    let attempts = Counter()
    var calls = DiskCalls.system
    calls.write = { file, bytes throws(DiskError) in
      if attempts.next() % 2 == 0 { throw DiskError(code: EINTR) }
      return try DiskCalls.system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    let text = item(.text("Call the printer"))
    try await store(in: folder, calls).store([text])
    #expect(folder.text(of: path(text)) == "Call the printer")
  }

  @Test("Whatever step fails, nothing of the request stays", arguments: FailingStep.allCases)
  func allOrNothing(_ step: FailingStep) async throws {
    let folder = try TemporaryFolder()
    let failing = try store(in: folder, step.calls(failingAt: 2))
    let error = await #expect(throws: DiskError.self) {
      try await failing.store([item(.text("a")), item(.text("b"), folder: "other"), item(.text("c"))])
    }
    #expect(error == DiskError(code: ENOSPC))
    #expect(folder.files(below: "items").isEmpty)
  }

  @Test("A store that failed once works again when the disk does")
  func recovery() async throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder, FailingStep.write.calls(failingAt: 1))
    await #expect(throws: DiskError.self) { try await store.store([item(.text("a"))]) }
    try await store.store([item(.text("b"))])
    #expect(folder.files(below: "items").count == 1)
  }

  @Test("A symbolic link in place of a folder is not followed")
  func symbolicLink() async throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("items"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("items/notes"), withDestinationPath: elsewhere.path(""))
    await #expect(throws: DiskError.self) { try await store(in: folder).store([item(.text("a"))]) }
    #expect(elsewhere.files(below: "").isEmpty)
  }

  @Test("What a crash left half written is removed, and nothing else")
  func leftovers() async throws {
    let folder = try TemporaryFolder()
    let kept = item(.text("a"))
    try await store(in: folder).store([kept])
    _ = try folder.write("half", as: "items/notes/inbox/\(item(.text("b")).temporaryName)")
    _ = try folder.write("half", as: ".workspace.json.tmp")
    _ = try folder.write("mine", as: "items/notes/inbox/.hidden")
    #expect(try LeftoverTemporaries.remove(from: Folder.open(path: folder.path(""))) == 2)
    #expect(Set(folder.files(below: "")) == [path(kept), "items/notes/inbox/.hidden"])
  }

  @Test("A request that is given up stores nothing", .timeLimit(.minutes(1)))
  func givenUp() async throws {
    let folder = try TemporaryFolder()
    var calls = DiskCalls.system
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let cancelled = DispatchSemaphore(value: 0)
    calls.write = { file, bytes throws(DiskError) in
      start.yield()
      cancelled.wait()
      return try DiskCalls.system.write(file, bytes)
    }
    let store = try store(in: folder, calls)
    let item = item(.text("a"))
    let task = Task { try await store.store([item]) }
    for await _ in started { break }
    task.cancel()
    cancelled.signal()
    await #expect(throws: DiskError(code: ECANCELED)) { try await task.value }
    #expect(folder.files(below: "items").isEmpty)
  }

  @Test("Many requests at a time are all stored", .timeLimit(.minutes(1)))
  func parallel() async throws {
    let folder = try TemporaryFolder()
    let store = try store(in: folder)
    try await withThrowingTaskGroup { group in
      for index in 0..<40 {
        group.addTask { try await store.store([item(.text("\(index)"), folder: "f\(index % 3)")]) }
      }
      try await group.waitForAll()
    }
    let texts = folder.files(below: "items").map { folder.text(of: $0) }
    #expect(Set(texts) == Set((0..<40).map(String.init)))
  }

  private func store(in folder: TemporaryFolder, _ calls: DiskCalls = .system) throws -> ItemStore {
    ItemStore(state: try Folder.open(path: folder.path("")), calls: calls)
  }

  private func item(_ content: ItemContent, folder: String = "inbox") -> NewItem {
    NewItem(destination: Destination(space: "notes", folder: folder, rule: nil), content: content)
  }

  private func path(_ item: NewItem) -> String {
    "items/\(item.destination.space)/\(item.destination.folder)/\(item.fileName)"
  }
}
