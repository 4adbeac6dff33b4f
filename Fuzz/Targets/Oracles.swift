import ContractModel

@testable import ConformanceKit

/// Oracles over the contracts that the generated modules come from.
enum Oracles {
  static let values = Oracle(contract("Tests/Fixtures/Values/contract/bridge.yaml"))
  static let smrtHub = Oracle(contract("contract/bridge.yaml"))

  private static func contract(_ path: String) -> Contract {
    let repository = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    guard let contract = try? ContractLoader.load(entry: "\(repository)/\(path)").contract else {
      preconditionFailure("\(path) is no contract, so nothing can be judged by it")
    }
    return contract
  }
}
