import ContractModel
import Testing

@testable import ConformanceKit

@Suite("The literal vectors, read by the oracle")
struct OracleVectorTests {
  /// Loaded once for all vectors.
  private static let contracts = Result {
    try [DeriveFixture.smrtHub, DeriveFixture.greeter, DeriveFixture.values].map(DeriveFixture.contract)
  }

  private static func oracle(for vector: Vector) throws -> (Oracle, type: String)? {
    let contracts = try contracts.get()
    guard let type = vector.type else { return (Oracle(contracts[0]), "ProcessClipboardRequest") }
    return contracts.first { $0.name.value == vector.contract }.map { (Oracle($0), type) }
  }

  @Test("The oracle agrees with every verdict that was written by hand", arguments: try VectorFile.loadAll())
  func agree(_ vector: Vector) throws {
    let (oracle, type) = try #require(try Self.oracle(for: vector), "no fixture is the contract of \(vector.id)")
    #expect(oracle.contract.type(named: type) != nil, "\(vector.id) names a type that its contract does not have")
    switch (oracle.judge(vector.bytes, as: type), vector.verdict) {
    case (.malformed, .malformed), (.accepted, .accepted): break
    case (.violations(let found), .violations(let expected)): #expect(found == expected, "\(vector.id)")
    case (let found, let expected): Issue.record("\(vector.id): \(found) where \(expected) is due")
    }
  }

  @Test("The shared reading of patterns, the kit's own and the vectors agree")
  func patterns() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.values)
    for name in ["Slug", "Release"] {
      guard case .scalar(let use)? = contract.type(named: name)?.kind, case .string(let constraints) = use.shape,
        let pattern = constraints.pattern?.value
      else { Issue.record("\(name) has no pattern"); continue }
      for (variant, text) in PatternVariants(pattern: pattern, text: "a1").all {
        #expect(PatternMatch.isWhole(Array(text.utf8), pattern) == pattern.matches(text), "\(name) \(variant)")
      }
    }
  }

  @Test("What an accepted vector is written as is accepted too, and says the same where nothing was dropped")
  func canonical() throws {
    for vector in try VectorFile.loadAll() {
      guard let canonical = vector.canonical, let (oracle, type) = try Self.oracle(for: vector) else { continue }
      #expect(oracle.judge(Array(canonical.utf8), as: type) == .accepted, "\(vector.id)")
    }
  }

  @Test("Three hundred vectors at least, each with a clause, no id twice for one contract")
  func inventory() throws {
    let vectors = try VectorFile.loadAll()
    #expect(vectors.count >= 300)
    #expect(vectors.allSatisfy { !$0.clause.isEmpty })
    #expect(Set(vectors.map { "\($0.contract ?? "*") \($0.id)" }).count == vectors.count)
  }

  @Test("A file that is not written as vectors are is an error with the vector's id")
  func brokenFile() {
    let text = #"{"vectors":[{"id":"no-verdict","clause":"x","type":"*","text":"{}"}]}"#
    let error = #expect(throws: VectorFileError.self) { try VectorFile.parse(Array(text.utf8), file: "broken.json") }
    #expect(error?.description.contains("no-verdict") == true)
  }
}
