import ContractModel

/// A place in a request where a value stands, with a document that has one there.
struct ValuePlace: Sendable {
  /// As it stands in the ids of cases: `fragments.0:text.text`, where `:text` names the case of a union.
  let label: String
  let document: Draft
  let steps: [Draft.Step]
  let use: TypeUse
  /// The field, where the value is that of one; nil for the items of a list.
  let field: Field?

  var span: SourceSpan { field?.name.span ?? use.span }

  func document(with value: Draft) -> Draft { document.replacing(at: steps) { _ in value } }

  /// The document with the object that holds this value changed.
  func document(changingOwner change: (Draft) -> Draft) -> Draft {
    document.replacing(at: steps.dropLast(), by: change)
  }
}

/// A place in a request where an object stands.
struct ObjectPlace: Sendable {
  /// `whole-body` for the document as a whole.
  let label: String
  let document: Draft
  let steps: [Draft.Step]
  let object: ObjectType
  let span: SourceSpan
  /// The tag, where the object is a case of a union.
  let tag: String?

  func document(by change: (Draft) -> Draft) -> Draft { document.replacing(at: steps, by: change) }
}

/// A place in a request where a union stands.
struct UnionPlace: Sendable {
  let label: String
  let document: Draft
  let steps: [Draft.Step]
  let union: UnionType
  /// The document for each case, in contract order.
  let documents: [Draft]

  func document(by change: (Draft) -> Draft) -> Draft { document.replacing(at: steps, by: change) }
}
