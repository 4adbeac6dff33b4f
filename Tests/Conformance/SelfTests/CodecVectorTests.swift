import ContractModel
import Synchronization
import Testing

@testable import ConformanceKit

@Suite("The vectors for codecs")
struct CodecVectorTests {
  static let contracts = [
    DeriveFixture.smrtHub, DeriveFixture.greeter, DeriveFixture.everything, DeriveFixture.values, DeriveFixture.names,
  ]

  /// Derived once for all tests.
  static func vectors(_ path: String) throws -> CodecVectors { try #require(derived[path]) }

  private static let derived: [String: CodecVectors] = Dictionary(
    uniqueKeysWithValues: contracts.compactMap { path in (try? derive(path)).map { (path, $0) } })

  private static func derive(_ path: String) throws -> CodecVectors {
    CodecVectors(try DeriveFixture.derivation(path))
  }

  @Test("what a vector of ours says is written, is what was written by hand")
  func writtenByHand() throws {
    let contracts = try Self.contracts.map(DeriveFixture.contract)
    for vector in try VectorFile.loadAll() {
      guard let type = vector.type, let due = vector.canonical,
        let contract = contracts.first(where: { $0.name.value == vector.contract })
      else { continue }
      let written = WrittenForm(contract: contract).bytes(of: try DocumentScanner.read(vector.bytes), typeNamed: type)
      #expect(String(decoding: written, as: UTF8.self) == due, "\(vector.id)")
    }
  }

  @Test(
    "what is written is accepted by readers, has no fault of a writer, and is written in the same bytes again",
    arguments: contracts)
  func writtenAgain(_ path: String) throws {
    let vectors = try Self.vectors(path)
    let wrong = try vectors.documents.filter { vector in
      guard let type = vector.type, let canonical = vector.canonical.map({ Array($0.utf8) }) else { return false }
      let value = try DocumentScanner.read(canonical)
      let oracle = Oracle(vectors.contract)
      return !oracle.violations(in: value, as: type).isEmpty || !oracle.faults(in: value, asWrittenBy: type).isEmpty
        || WrittenForm(contract: vectors.contract).bytes(of: value, typeNamed: type) != canonical
    }
    #expect(wrong.map(\.id).isEmpty)
  }

  @Test("the same contract gives the same bytes")
  func stable() throws {
    let (first, second) = (try Self.derive(DeriveFixture.everything), try Self.derive(DeriveFixture.everything))
    #expect(first.text == second.text)
  }

  @Test(
    "the file is read back by the reader of those written by hand, and nothing is lost",
    arguments: [DeriveFixture.greeter, DeriveFixture.everything])
  func file(_ path: String) throws {
    let vectors = try Self.vectors(path)
    let file = Array(vectors.text.utf8)
    let contract = vectors.contract.name.value
    // In the file all are of its contract.
    func bare(_ vector: Vector) -> Vector {
      Vector(
        id: vector.id, clause: vector.clause, type: vector.type, contract: contract, bytes: vector.bytes,
        verdict: vector.verdict, canonical: vector.canonical)
    }
    #expect(try VectorFile.parse(file, file: "vectors.json") == vectors.documents.map(bare))
    #expect(try TargetVectorFile.parse(file, file: "vectors.json") == vectors.targets)
  }

  @Test("no id stands there twice, and no document is longer than 64 KiB", arguments: contracts)
  func inventory(_ path: String) throws {
    let vectors = try Self.vectors(path)
    let ids = vectors.documents.map(\.id) + vectors.targets.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(vectors.documents.allSatisfy { $0.bytes.count <= 65_536 })
  }

  @Test("each type has documents of every verdict", arguments: contracts)
  func coverage(_ path: String) throws {
    let vectors = try Self.vectors(path)
    for type in vectors.contract.documentTypes.map(\.name.value) {
      let own = vectors.documents.filter { $0.type == type }
      #expect(own.contains { $0.verdict == .accepted }, "\(type)")
      #expect(own.contains { $0.verdict == .malformed }, "\(type)")
      #expect(own.contains { if case .violations = $0.verdict { true } else { false } }, "\(type)")
    }
  }

  @Test("each source gives documents of some contract")
  func sources() throws {
    let ids = try Self.contracts.flatMap { try Self.vectors($0).documents.map(\.id) }
    let used = Set(ids.compactMap { $0.split(separator: "/").dropFirst().first })
    #expect(CodecVectors.sources.allSatisfy { used.contains($0.id[...]) })
  }

  @Test("what would need longer documents is listed once, with its size")
  func leftOut() throws {
    let leftOut = try Self.vectors(DeriveFixture.smrtHub).leftOut.map(\.description)
    #expect(leftOut.contains("max_bytes of TextFragment/text (needs 10 MB)"))
    #expect(Set(leftOut).count == leftOut.count)
    #expect(try Self.vectors(DeriveFixture.values).leftOut.isEmpty)
  }

  @Test("the command writes a file and says how much is in it")
  func command() throws {
    let directory = try TemporaryDirectory.make()
    defer { TemporaryDirectory.remove(directory) }
    let file = "\(directory)/vectors.json"
    let (status, said, complained) = Self.list(DeriveFixture.smrtHub, output: file)
    let vectors = try Self.vectors(DeriveFixture.smrtHub)
    #expect(status == .conforms && said.isEmpty)
    #expect(FileBytes.read(file) == Array(vectors.text.utf8))
    #expect(
      complained
        == "conformance: \(vectors.documents.count) documents of 36 types; 9 bounds left out, which need documents above "
        + "64 KiB\n")
  }

  @Test("the command prints where no file is named, and can't judge without a contract")
  func standardOutput() throws {
    let (status, said, complained) = Self.list(DeriveFixture.everything, output: nil)
    let vectors = try Self.vectors(DeriveFixture.everything)
    #expect(status == .conforms && said == vectors.text)
    #expect(complained.hasSuffix("26 types; \(vectors.targets.count) targets\n"))
    let (failure, nothing, complaint) = Self.list("/no/such.yaml", output: nil)
    #expect(failure == .couldNotJudge && nothing.isEmpty && complaint.contains("/no/such.yaml"))
  }

  private static func list(
    _ contract: String, output: String?
  ) -> (status: RunStatus, said: String, complained: String) {
    let (said, complained) = (Words(), Words())
    let console = Console(isColoured: false, say: { said.hear($0) }, complain: { complained.hear($0) })
    let status = VectorListing.perform(contract: contract, output: output, console: console)
    return (status, said.text, complained.text)
  }
}

private final class Words: Sendable {
  private let heard = Mutex("")
  var text: String { heard.withLock { $0 } }
  func hear(_ words: String) { heard.withLock { $0 += words } }
}
