import ContractModel

/// What is no document any more: around the whole, and a comma too many in each object, list and map.
struct BrokenDocuments: PlaceVariations {
  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    guard let name = places.type, let source = contract.type(named: name)?.name.span,
      let first = places.documents.first,
      first.recipe.length <= CodecVectors.longest
    else { return [] }
    let wholes = Self.around(first.recipe.bytes).map { name, bytes in
      Variation(
        place: "whole-body", name: name, document: .verbatim(bytes), source: source, states: "JSON",
        rule: "malformed_json")
    }
    return wholes + places.objects.compactMap(trailingComma)
      + places.values.compactMap { trailingComma(at: $0, in: contract) }
  }

  private static func around(_ document: [UInt8]) -> [(String, [UInt8])] {
    let text = String(decoding: document, as: UTF8.self)
    return [
      ("empty", []), ("cut", document.dropLast()), ("text-behind", document + Array("x".utf8)),
      ("document-behind", document + Array(" {}".utf8)), ("comma-behind", document + Array(",".utf8)),
      ("comment-before", Array("/**/".utf8) + document), ("nul-behind", document + [0]),
      ("byte-order-mark", [0xEF, 0xBB, 0xBF] + document), ("no-break-space-before", Array("\u{A0}".utf8) + document),
      ("utf-16-little-endian", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("utf-16-big-endian", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      ("utf-16-without-mark", text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    ]
  }

  private func trailingComma(_ place: ObjectPlace) -> Variation? {
    guard let value = place.document.value(at: place.steps), let broken = Self.withTrailingComma(value) else {
      return nil
    }
    return Variation(
      place: place.label, name: "trailing-comma-in-object", document: place.document { _ in broken },
      source: place.span, states: "JSON", rule: "malformed_json")
  }

  private func trailingComma(at place: ValuePlace, in contract: Contract) -> Variation? {
    guard let value = place.document.value(at: place.steps),
      let broken = Self.withTrailingComma(filled(value, place.use, contract))
    else { return nil }
    return Variation(
      place: place.label, name: "trailing-comma", document: place.document(with: broken), source: place.span,
      states: "JSON", rule: "malformed_json")
  }

  /// A list or map with something in it; whatever else as an empty list.
  private func filled(_ value: Draft, _ use: TypeUse, _ contract: Contract) -> Draft {
    let sample = Sample(contract: contract)
    switch use.shape {
    case .list(let item, _): return value[.item(0)] == nil ? .list([sample.draft(for: item)]) : value
    case .map(let item, _):
      return value[.item(0)] == nil ? .object([.init(name: Sample.key, value: sample.draft(for: item))]) : value
    default: return .list([])
    }
  }

  /// Nil for what is empty, where a comma would be a missing value.
  private static func withTrailingComma(_ value: Draft) -> Draft? {
    guard value[.item(0)] != nil, value.recipe.length <= CodecVectors.longest else { return nil }
    let bytes = value.recipe.bytes
    return .verbatim(bytes.dropLast() + [UInt8(ascii: ",")] + bytes.suffix(1))
  }
}
