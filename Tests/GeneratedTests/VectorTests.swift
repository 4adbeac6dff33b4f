import ContractModel
import Testing

@testable import ConformanceKit

@Suite("The vectors through the Swift codecs")
struct VectorTests {
  @Test("there are sixty by hand at least")
  func thereAreSixty() throws { #expect(try VectorFile.loadAll().count >= 60) }

  @Test("every document has the verdict that was written by hand", arguments: try VectorFile.loadAll())
  func writtenByHand(_ vector: Vector) {
    let all = GeneratedCodecs.all.filter { vector.contract == nil || vector.contract == $0.name }
    #expect(!all.isEmpty)
    for codecs in all {
      // What is malformed whatever the type, is so for each.
      for type in vector.type.map({ [$0] }) ?? codecs.codecs.keys.sorted() {
        let disagreement = VectorDisagreement.of(codecs, with: vector, as: type)
        #expect(disagreement == nil)
      }
    }
  }

  @Test(
    "every type that stands for a document has a codec, and no codec is of any other", arguments: GeneratedCodecs.all)
  func types(_ codecs: GeneratedCodecs) throws {
    let contract = try #require(try codecs.loadContract())
    #expect(contract.name.value == codecs.name)
    #expect(contract.documentTypes.map(\.name.value).sorted() == codecs.codecs.keys.sorted())
  }

  @Test(
    "every derived document has the verdict, the violations and the bytes that are due", arguments: GeneratedCodecs.all)
  func derived(_ codecs: GeneratedCodecs) throws {
    let vectors = try Self.derive(codecs)
    #expect(vectors.count > 1_000)
    let disagreements = vectors.compactMap { vector in
      vector.type.flatMap { VectorDisagreement.of(codecs, with: vector, as: $0) }
    }
    // Not all of them: a codec that is wrong may be so a thousand times.
    let count = disagreements.count
    #expect(count == 0, "\(disagreements.prefix(20).joined(separator: "\n"))")
  }

  @Test("what one language writes, this one reads and writes again", arguments: GeneratedCodecs.all)
  func exchange(_ codecs: GeneratedCodecs) throws {
    let disagreements = try Self.derive(codecs).compactMap { vector -> String? in
      guard let canonical = vector.canonical, let type = vector.type else { return nil }
      let again = codecs.outcome(of: Array(canonical.utf8), as: type)
      return again == .accepted(canonical)
        ? nil : "\(vector.id): \(canonical) gives \(again.map { "\($0)" } ?? "nothing")"
    }
    // Not all of them: a codec that is wrong may be so a thousand times.
    let count = disagreements.count
    #expect(count == 0, "\(disagreements.prefix(20).joined(separator: "\n"))")
  }

  /// Without those written by hand.
  private static func derive(_ codecs: GeneratedCodecs) throws -> [Vector] {
    let contract = try #require(try codecs.loadContract())
    let derivation = Derivation(contract: contract, oracle: Oracle(contract), vectors: [], seed: 1)
    return CodecVectors(derivation).documents
  }
}
