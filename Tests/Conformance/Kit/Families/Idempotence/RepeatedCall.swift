import ContractModel

/// A call that is sent twice, and what shows its effect.
///
/// Only fields of the request are looked at, where the call's own answer or a GET shows them under the same name and
/// type: what else an answer tells may follow from the repeat itself, as a counter of calls does.
struct RepeatedCall: Sendable {
  /// What moves in each of them moves by the repeat, and not by chance or by other clients.
  private static let rounds = 3

  let endpoint: Endpoint
  /// Different ones; one nil where the endpoint takes no body.
  let bodies: [BodyRecipe?]
  /// The call itself and the GETs that show fields of its request, with the names of these.
  private let witnesses: [(endpoint: Endpoint, fields: [String])]

  init(of endpoint: Endpoint, _ derivation: Derivation) {
    self.endpoint = endpoint
    bodies = DistinctBodies.of(endpoint, derivation, count: Self.rounds)
    let contract = derivation.contract
    let reads = contract.endpoints.filter { !$0.writes }
    witnesses = ([endpoint] + reads).map { ($0, contract.fieldsShown(by: $0, of: endpoint)) }.filter { !$0.1.isEmpty }
  }

  /// Throws where a repeat is refused, or changes what the call set in every round that could be judged.
  func judge(in context: CaseContext) throws {
    var moved: Set<String>?
    for round in 0..<Self.rounds {
      let body = bodies[round % bodies.count]
      guard let first = try call(body, in: context), first.status == 200 else { continue }
      let before = try shown(by: first, in: context)
      guard let again = try call(body, in: context), try succeeded(again) else { continue }
      let after = try shown(by: again, in: context)
      // A second look without a call between: what moves by itself is not the repeat's doing.
      let later = try shown(by: again, in: context)
      let found = Self.difference(before, after).subtracting(Self.difference(after, later))
      moved = moved?.intersection(found) ?? found
    }
    guard let moved else {
      context.remark("\(endpoint.name.value) accepted no call that was to be repeated: not judged by its repeat")
      return
    }
    if let first = moved.min() { throw CaseFailure("showed another \(first) after the repeat of a call") }
  }

  // MARK: - Calls

  /// Nil for a failure that is transient (wire-protocol H11).
  private func call(_ body: BodyRecipe?, in context: CaseContext) throws -> HTTPResponse? {
    let answer = try context.exchange(
      RequestRecipe(calling: endpoint, body: body), expecting: .accepted(endpoint.name.value))
    return answer.status < 500 ? answer : nil
  }

  private func succeeded(_ again: HTTPResponse) throws(CaseFailure) -> Bool {
    if again.status == 200 { return true }
    // The first has deleted it; a client that lost its answer has what it wanted.
    if endpoint.route.method == .delete, [404, 410].contains(again.status) { return false }
    throw CaseFailure("answered \(again.status) to the repeat of a call that it had answered with 200")
  }

  // MARK: - Effects

  /// The request's fields as they are shown, by field and endpoint: `indicators of update_hub`.
  private func shown(by answer: HTTPResponse, in context: CaseContext) throws -> [String: WireValue] {
    var values: [String: WireValue] = [:]
    for witness in witnesses {
      let name = witness.endpoint.name.value
      let answer = witness.endpoint.writes ? answer : try read(witness.endpoint, in: context)
      guard answer.status == 200, let document = try? DocumentScanner.read(answer.body) else { continue }
      for field in witness.fields { values["\(field) of \(name)"] = document[field] }
    }
    return values
  }

  private func read(_ endpoint: Endpoint, in context: CaseContext) throws -> HTTPResponse {
    try context.exchange(RequestRecipe(calling: endpoint, body: nil), expecting: .accepted(endpoint.name.value))
  }

  private static func difference(_ left: [String: WireValue], _ right: [String: WireValue]) -> Set<String> {
    Set(
      Set(left.keys).union(right.keys).filter { name in
        guard let left = left[name], let right = right[name] else { return true }
        return !left.isSame(as: right)
      })
  }
}

extension Contract {
  /// The fields of the request of `call` that the response of `endpoint` has too, by the same name and type.
  fileprivate func fieldsShown(by endpoint: Endpoint, of call: Endpoint) -> [String] {
    guard let request = call.request else { return [] }
    let response = fields(ofTypeNamed: endpoint.response)
    return fields(ofTypeNamed: request).filter { field in
      response.contains { $0.name.value == field.name.value && $0.type.expression == field.type.expression }
    }.map(\.name.value)
  }
}
