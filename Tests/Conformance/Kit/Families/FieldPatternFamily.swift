import ContractModel

/// Texts that a pattern takes, and texts that miss it in one place.
struct FieldPatternFamily: RequestFamily {
  let id = "field-pattern"
  let profile = Profile.api
  let clauses = ["contract-language: Types"]
  let sends = "texts at the edges of each item of a pattern, and texts with something strange at either end or inside"
  let right = "a pattern matches the whole text by scalar values; else 422 with the violation `pattern`"

  func variations(_ places: RequestPlaces, _ contract: Contract) -> [Variation] {
    places.values.flatMap { place -> [Variation] in
      guard case .string(let constraints) = contract.resolvingScalar(place.use).shape,
        let pattern = constraints.pattern
      else { return [] }
      let example = place.document.value(at: place.steps)?.text
      let text = example ?? PatternText(pattern.value).shortest(from: constraints.minLength?.value ?? 0) ?? ""
      return PatternVariants(pattern: pattern.value, text: text).all.map { name, text in
        Variation(
          place: place.label, name: name, document: place.document(with: .text(text)), source: pattern.span,
          states: "pattern \(pattern.value.text)", rule: "pattern")
      }
    }
  }
}
