import ContractModel
import Testing

@testable import ConformanceKit

/// The contracts that oracle, derivation and families are tried on, and what is derived from them.
enum DeriveFixture {
  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()

  static let smrtHub = root + "/contract/bridge.yaml"
  static let greeter = root + "/Tests/Fixtures/Greeter/contract/bridge.yaml"
  static let everything = root + "/Tests/Fixtures/Everything/contract/bridge.yaml"
  static let values = root + "/Tests/Fixtures/Values/contract/bridge.yaml"
  static let names = root + "/Tests/Fixtures/Names/contract/bridge.yaml"

  static func contract(_ path: String) throws -> Contract {
    let (contract, diagnostics) = try ContractLoader.load(entry: path)
    return try #require(contract, "\(diagnostics.map(\.message))")
  }

  static func derivation(_ path: String) throws -> Derivation {
    let contract = try contract(path)
    return Derivation(contract: contract, oracle: Oracle(contract), vectors: try VectorFile.loadAll(), seed: 1)
  }

  /// All cases of a contract, derived once for all tests.
  static func cases(_ path: String) throws -> [Case] { try #require(derived[path]) }

  private static let derived: [String: [Case]] = Dictionary(
    uniqueKeysWithValues: [smrtHub, greeter, values, everything].compactMap { path in
      (try? derive(path)).map { (path, $0) }
    })

  static func derive(_ path: String) throws -> [Case] {
    let derivation = try derivation(path)
    return allFamilies.flatMap { $0.cases(derivation) }
  }

  static func ids(of family: any Family, _ path: String) throws -> [String] {
    family.cases(try derivation(path)).map(\.id)
  }
}
