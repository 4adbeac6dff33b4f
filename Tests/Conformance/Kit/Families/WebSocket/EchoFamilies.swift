import ContractModel

/// The families of `conformance websocket`, in the order of its report.
func echoFamilies(_ echo: EchoSubject) -> [any Family] {
  [
    EchoHandshakeFamily(echo: echo),
    EchoLengthsFamily(echo: echo),
    EchoPingsFamily(echo: echo),
    EchoFaultsFamily(echo: echo),
    EchoFragmentsFamily(echo: echo),
    EchoTextFamily(echo: echo),
    EchoClosingFamily(echo: echo),
    EchoSizesFamily(echo: echo),
  ]
}

extension Plan {
  /// The plan for an echo server: its cases follow from RFC 6455, and the contract says nothing.
  init(_ options: RunOptions, echoingAt path: String) throws(RunEnd) {
    try self.init(
      options, contract: try Self.emptyContract(),
      cases: try Self.echoCases(at: path, isStrict: options.isStrict, seed: options.seed),
      probe: RequestRecipe(openingAt: path))
  }

  static func echoCases(at path: String, isStrict: Bool, seed: UInt64) throws(RunEnd) -> [Case] {
    let contract = try emptyContract()
    let derivation = Derivation(contract: contract, oracle: Oracle(contract), vectors: [], seed: seed)
    return echoFamilies(EchoSubject(path: path, isStrict: isStrict)).flatMap { $0.cases(derivation) }
  }

  static func emptyContract() throws(RunEnd) -> Contract {
    let text = """
      contract: 1
      name: WebSocket echo
      version: 1.0.0
      server: { base_url: "http://127.0.0.1:80", auth: none, max_body: 1 kB }

      """
    let (contract, diagnostics) = ContractLoader.load(SourceFile(path: "websocket", bytes: Array(text.utf8)))
    guard let contract else {
      throw RunEnd(
        "the kit's empty contract does not hold: \(diagnostics.map(\.message).joined(separator: "; "))",
        status: .internalError)
    }
    return contract
  }
}
