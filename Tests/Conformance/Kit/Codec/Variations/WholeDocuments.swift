import ContractModel

/// Right documents, as they stand in examples and with every field, each in several spellings.
struct WholeDocuments: PlaceVariations {
  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    guard let name = places.type, let source = contract.type(named: name)?.name.span else { return [] }
    var starts = places.documents.enumerated().map { ("shown-\($0 + 1)", $1) }
    starts.append(("every-field", FullSample(contract: contract).draft(ofTypeNamed: name)))
    return starts.filter { $0.1.recipe.length <= CodecVectors.longest }.flatMap { place, draft in
      spellings(of: draft).map { spelling, bytes in
        Variation(
          place: place, name: spelling, document: .verbatim(bytes), source: source, states: name,
          rule: "Values on the wire")
      }
    }
  }

  private func spellings(of draft: Draft) -> [(String, [UInt8])] {
    let bytes = draft.recipe.bytes
    guard let value = try? DocumentScanner.read(bytes) else { return [] }
    let escaped = LooseSpelling(escapesAll: true).bytes(of: value)
    return [
      ("as-it-is", bytes), ("members-reversed", LooseSpelling().bytes(of: Self.reversed(value))),
      ("white-space", LooseSpelling(space: " \n\t\r").bytes(of: value)),
    ] + (escaped.count <= CodecVectors.longest ? [("all-escaped", escaped)] : [])
  }

  private static func reversed(_ value: WireValue) -> WireValue {
    switch value {
    case .array(let items): .array(items.map(reversed))
    case .object(let members): .object(members.reversed().map { .init(name: $0.name, value: reversed($0.value)) })
    case .null, .bool, .number, .string, .longString: value
    }
  }
}
