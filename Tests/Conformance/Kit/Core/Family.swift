/// Cases of one kind: one file says what they send and what is right.
protocol Family: Sendable {
  /// The first part of the ids of its cases.
  var id: String { get }
  /// The lowest rung that owes any of its cases.
  var profile: Profile { get }
  var clauses: [String] { get }
  /// One sentence for people: what goes to the server.
  var sends: String { get }
  /// One sentence for people: what a conforming server does.
  var right: String { get }
  func cases(_ derivation: Derivation) -> [Case]
  /// Bounds that none of its cases can try.
  func untestable(_ derivation: Derivation) -> [Untestable]
}

extension Family {
  func untestable(_ derivation: Derivation) -> [Untestable] { [] }
}
