import ContractModel
import Foundation
import Testing

@testable import Codegen
@testable import ConformanceKit

@Suite("Samples")
struct SampleValueTests {
  /// The kit's own reading of the contract is the judge.
  @Test(
    "of every type meet the contract",
    arguments: [
      "codegen.yaml", "Tests/Fixtures/Values/codegen.yaml", "Tests/Fixtures/Greeter/codegen.yaml",
      "Tests/Fixtures/Names/codegen.yaml",
    ])
  func valid(configuration: String) throws {
    let path = TemporaryProject.repository.appending(path: configuration).path()
    let runtime = RuntimeFiles(swift: "", python: "", csharp: "")
    let (_, contract, _) = try Pipeline(configurationPath: path, runtime: runtime).read()
    try check(contract)
  }

  @Test("of texts meet limits of length and of bytes, and patterns")
  func texts() throws {
    try check(
      TemporaryProject(
        TemporaryProject.contract(
          types: """
            types:
              Short: { scalar: string, max_length: 2 }
              Long: { scalar: string, min_length: 9, max_length: 9 }
              Wide: { scalar: string, max_length: 3, min_bytes: 7, max_bytes: 7 }
              Widest: { scalar: string, max_length: 3, min_bytes: 12 }
              Name: { scalar: string, min_length: 3, max_length: 9, pattern: "[A-Z][0-9]*-" }
              Bytes: { scalar: bytes, min_bytes: 4 }
              Above: { scalar: int32, exclusive_min: 7 }
              Below: { scalar: float64, exclusive_max: -1 }
              Chain: { object: { next: Chain | null } }
              Pair: { object: { both: { type: list<Name>, min_items: 2 }, table: { type: map<uuid>, min_items: 2 } } }
            """)
      ).read().contract)
  }

  private func check(_ contract: Contract) throws {
    let samples = SampleValues(contract)
    let oracle = Oracle(contract)
    #expect(!contract.types.isEmpty)
    for type in contract.types {
      let value = try #require(samples.value(ofTypeNamed: type.name.value))
      let verdict = oracle.judge(JSONText.write(value), as: type.name.value)
      #expect(verdict == .accepted, "\(type.name.value): \(String(decoding: JSONText.write(value), as: UTF8.self))")
    }
  }
}
