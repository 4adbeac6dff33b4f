import ContractModel

/// A family whose cases are requests that differ from an example in one place; the oracle says what each is answered
/// with.
protocol RequestFamily: Family, PlaceVariations {}

extension RequestFamily {
  func cases(_ derivation: Derivation) -> [Case] { derivation.requestCases(of: self) }
  func untestable(_ derivation: Derivation) -> [Untestable] { derivation.untestable(of: self) }
}
