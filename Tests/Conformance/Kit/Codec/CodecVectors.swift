import ContractModel

/// What every reader and writer of a contract's types must do with exact bytes: derived from the contract alone, judged by
/// the oracle, written by ``WrittenForm``.
struct CodecVectors: Sendable {
  /// Longer documents are left out, in bytes (64 KiB).
  static let longest = 65_536

  let contract: Contract
  /// Those written by hand that fit the contract, then the derived ones, by types in contract order.
  private(set) var documents: [Vector]
  let targets: [TargetVector]
  /// Each bound of a type once, with the first document that would try it.
  private(set) var leftOut: [Untestable] = []

  private let oracle: Oracle
  private var seenLeftOut: Set<String> = []

  init(_ derivation: Derivation) {
    contract = derivation.contract
    oracle = derivation.oracle
    documents = derivation.vectors.filter { $0.contract == nil || $0.contract == derivation.contract.name.value }
    targets = TargetVector.derived(derivation)
    for type in contract.documentTypes { derive(type) }
  }

  /// What is tried of each type; the first part of an id behind the type.
  static let sources: [(id: String, source: any PlaceVariations)] =
    [
      ("document", WholeDocuments()), ("broken-document", BrokenDocuments()), ("repeated-member", RepeatedMembers()),
      ("nesting", Nestings()), ("text-spelling", TextSpellings()), ("number-spelling", NumberSpellings()),
    ]
    + allFamilies.compactMap { family in (family as? any RequestFamily).map { (family.id, $0) } }

  private mutating func derive(_ type: TypeDefinition) {
    let places = RequestPlaces(of: type, contract.startDocuments(of: type), in: contract)
    for (id, source) in Self.sources {
      for variation in source.variations(places, contract) { add(variation, from: id, of: type.name.value) }
    }
  }

  private mutating func add(_ variation: Variation, from source: String, of type: String) {
    let recipe = variation.document.recipe
    guard recipe.length <= Self.longest else { return leaveOut(variation, recipe.length, of: type) }
    let bytes = recipe.bytes
    let (verdict, canonical) = judge(bytes, as: type)
    documents.append(
      Vector(
        id: "\(type)/\(source)/\(variation.place)/\(variation.name)", clause: "contract-language: \(variation.rule)",
        type: type, contract: contract.name.value, bytes: bytes, verdict: verdict, canonical: canonical))
  }

  private mutating func leaveOut(_ variation: Variation, _ length: Int, of type: String) {
    let what = "\(variation.rule) of \(type)/\(variation.place)"
    guard seenLeftOut.insert(what).inserted else { return }
    leftOut.append(Untestable(what: what, reason: "needs \(ByteCount.text(length))"))
  }

  private func judge(_ bytes: [UInt8], as type: String) -> (Vector.Verdict, canonical: String?) {
    guard let value = try? DocumentScanner.read(bytes) else { return (.malformed, nil) }
    let violations = oracle.violations(in: value, as: type)
    guard violations.isEmpty else { return (.violations(violations), nil) }
    let written = WrittenForm(contract: contract).bytes(of: value, typeNamed: type)
    return (.accepted, String(decoding: written, as: UTF8.self))
  }
}

extension Contract {
  /// The types that stand for a document of their own; a named scalar is tried wherever a field has it.
  var documentTypes: [TypeDefinition] {
    types.filter { type in
      if case .scalar = type.kind { false } else { !type.origin.isParameters }
    }
  }

  /// The documents of a type that variations start from: what examples show, else a sample.
  func startDocuments(of type: TypeDefinition) -> [Draft] {
    let shown: [JSONValue] =
      switch type.origin {
      case .request(let name): endpoint(named: name)?.examples.compactMap(\.request) ?? []
      case .response(let name): endpoint(named: name)?.examples.map(\.response) ?? []
      case .eventData(let name): event(named: name)?.event.examples.map(\.data) ?? []
      case .named, .path, .query, .envelope: []
      }
    return shown.isEmpty ? [Sample(contract: self).draft(ofTypeNamed: type.name.value)] : shown.map { Draft($0) }
  }
}
