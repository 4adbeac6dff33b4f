import ContractModel

/// A document with a revision: an endpoint that updates it and one that reads it (wire-protocol, State).
struct RevisionedResource: Sendable {
  /// The field that counts the accepted updates.
  static let revision = "revision"

  /// A PUT whose request names the revision that it was made from.
  let update: Endpoint
  /// A GET whose response has the fields of the update's.
  let read: Endpoint
  /// The fields of the request beside the revision.
  let documentFields: [String]
  /// The errors of status 409 that the update declares.
  let conflicts: [ErrorDefinition]

  static func all(in contract: Contract) -> [RevisionedResource] {
    contract.endpoints.compactMap { update in
      guard update.route.value.method == .put, let request = update.request else { return nil }
      let fields = contract.fields(ofTypeNamed: request)
      let read = contract.endpoints.first {
        $0.route.value.method == .get && contract.haveSameFields($0.response, update.response)
      }
      let shown = contract.fields(ofTypeNamed: update.response).map(\.name.value)
      guard let read, fields.contains(where: isRevision), fields.allSatisfy({ shown.contains($0.name.value) }) else {
        return nil
      }
      return RevisionedResource(
        update: update, read: read, documentFields: fields.map(\.name.value).filter { $0 != revision },
        conflicts: update.errors.compactMap { contract.error(named: $0.value) }.filter { $0.status == 409 })
    }
  }

  private static func isRevision(_ field: Field) -> Bool {
    guard case .int64 = field.type.shape else { return false }
    return field.name.value == revision && field.isRequired && !field.type.isNullable
  }

  /// The body that updates to `document` from a revision.
  func body(_ document: Draft, from revision: Int64) -> BodyRecipe {
    document.removing(Self.revision).adding(Self.revision, .verbatim("\(revision)"), first: true).recipe
  }

  /// What an update made from another revision than the current one is answered (S1).
  var conflict: AnswerExpectation {
    let verdicts = conflicts.map { AnswerExpectation.Verdict.rejected(status: 409, code: $0.name, violations: []) }
    return AnswerExpectation(verdicts.count == 1 ? verdicts[0] : .anyOf(verdicts))
  }
}

/// A document as it was shown with its revision.
struct StoredState: Sendable {
  let revision: Int64
  /// The whole response without `status`.
  let fields: WireValue

  init(_ response: WireValue) throws(CaseFailure) {
    fields = response.withoutStatus
    guard case .number(let digits)? = response[RevisionedResource.revision],
      let revision = Int64(String(decoding: digits, as: UTF8.self))
    else { throw CaseFailure("wrote no whole number as revision") }
    self.revision = revision
  }

  func isSame(as other: StoredState) -> Bool { fields.isSame(as: other.fields) }

  /// Whether the document is the same, whatever the revisions.
  func hasSameDocument(as other: StoredState) -> Bool { document.isSame(as: other.document) }

  var document: WireValue {
    guard case .object(let members) = fields else { return fields }
    return .object(members.filter { $0.name != Array(RevisionedResource.revision.utf8) })
  }
}
