import ContractModel

/// Makes the cards of a contract.
struct CardMaker {
  private let configuration: CodegenConfiguration
  private let contract: Contract
  private let samples: WireSamples
  private let shapes: WireShape

  init(_ configuration: CodegenConfiguration, _ contract: Contract) {
    self.configuration = configuration
    self.contract = contract
    samples = WireSamples(contract)
    shapes = WireShape(contract)
  }

  func card(of item: ContractItem) -> ItemCard {
    ItemCard(
      item: item, names: configuration.names(of: item, in: contract), uses: ItemUses(contract: contract).uses(of: item),
      shape: shapes.shape(of: item), samples: samples.samples(of: item), curl: curl(of: item))
  }

  private func curl(of item: ContractItem) -> String? {
    guard case .endpoint(let endpoint) = item else { return nil }
    return CurlCommand.text(
      endpoint, contract.server, target: samples.target(of: endpoint), body: samples.request(of: endpoint))
  }
}
