import ContractModel

/// All places of an endpoint's request, or of the documents of any type, found by walking examples along the type.
///
/// A field, item or case that no example shows gets a sample; the items of a list and the entries of a map are
/// represented by the first, and a type that holds itself is entered once.
struct RequestPlaces {
  private(set) var values: [ValuePlace] = []
  private(set) var objects: [ObjectPlace] = []
  private(set) var unions: [UnionPlace] = []
  /// The type of the documents and what the walk starts from; nil and empty where there is nothing to walk.
  let type: String?
  let documents: [Draft]

  /// Stands in ids for the document itself, which no field can be named.
  private static let whole = "whole-body"

  private let contract: Contract
  private let sample: Sample
  private var seen: Set<String> = []
  /// The samples put in so far: an example that has the place is preferred to one that had to be filled up.
  private var fillsGaps = false

  /// The documents to start from: the examples' requests, or a sample where there is no example.
  static func documents(of endpoint: Endpoint, in contract: Contract) -> [Draft] {
    guard let request = endpoint.request else { return [] }
    let examples = endpoint.examples.compactMap { $0.request.map(Draft.init) }
    return examples.isEmpty ? [Sample(contract: contract).draft(ofTypeNamed: request)] : examples
  }

  init(of endpoint: Endpoint, in contract: Contract) {
    self.contract = contract
    sample = Sample(contract: contract)
    type = endpoint.request
    documents = Self.documents(of: endpoint, in: contract)
    walk(endpoint.route.span)
  }

  /// The places of a type's documents, the document itself among its values.
  init(of type: TypeDefinition, _ documents: [Draft], in contract: Contract) {
    self.contract = contract
    sample = Sample(contract: contract)
    self.type = type.name.value
    self.documents = documents
    let use = TypeUse(shape: .named(type.name.value), isNullable: false, span: type.name.span)
    for fillsGaps in [false, true] {
      self.fillsGaps = fillsGaps
      for document in documents {
        visit(use, field: nil, at: Site(label: "", document: document, steps: [], ancestors: []))
      }
    }
  }

  /// The places of the path's or the query's values, as those of a document with a member for each.
  init(of place: Parameter.Place, calling endpoint: Endpoint, in contract: Contract) {
    self.contract = contract
    let sample = Sample(contract: contract)
    self.sample = sample
    type = place == .path ? endpoint.path : endpoint.query
    let examples = endpoint.examples.compactMap { place == .path ? $0.path : $0.query }.map { Draft($0) }
    documents = examples.isEmpty ? type.map { [sample.draft(ofTypeNamed: $0)] } ?? [] : examples
    walk(endpoint.route.span)
  }

  private mutating func walk(_ span: SourceSpan) {
    guard let type, case .object(let object)? = contract.type(named: type)?.kind else { return }
    for fillsGaps in [false, true] {
      self.fillsGaps = fillsGaps
      for document in documents {
        let root = Site(label: "", document: document, steps: [], ancestors: [type])
        enter(object, tag: nil, at: root, span: span)
      }
    }
  }

  /// Where the walk is.
  private struct Site {
    var label: String
    var document: Draft
    var steps: [Draft.Step]
    /// The names of the types that hold this place.
    var ancestors: [String]

    var value: Draft? { steps.reduce(document) { $0?[$1] } }

    func down(_ step: Draft.Step, label next: String) -> Site {
      Site(label: next, document: document, steps: steps + [step], ancestors: ancestors)
    }

    func putting(_ value: Draft) -> Site {
      var copy = self
      copy.document = document.replacing(at: steps) { _ in value }
      return copy
    }
  }

  private mutating func isNew(_ kind: String, _ label: String) -> Bool { seen.insert("\(kind) \(label)").inserted }

  private mutating func enter(_ object: ObjectType, tag: String?, at site: Site, span: SourceSpan) {
    if isNew("object", site.label) {
      let label = site.label.isEmpty ? Self.whole : site.label
      objects.append(
        ObjectPlace(
          label: label, document: site.document, steps: site.steps, object: object, span: span, tag: tag))
    }
    for field in object.fields {
      let name = field.name.value
      var inner = site.down(.field(name), label: site.label.isEmpty ? name : "\(site.label).\(name)")
      if inner.value == nil {
        guard fillsGaps else { continue }
        inner.document = site.document.replacing(at: site.steps) { $0.adding(name, sample.draft(for: field.type)) }
      }
      visit(field.type, field: field, at: inner)
    }
  }

  private mutating func visit(_ use: TypeUse, field: Field?, at site: Site) {
    if isNew("value", site.label) {
      values.append(
        ValuePlace(
          label: site.label.isEmpty ? Self.whole : site.label, document: site.document, steps: site.steps, use: use,
          field: field))
    }
    switch use.shape {
    case .list(let item, _), .map(let item, _): visitItems(item, at: site, in: use)
    case .named(let name): visit(typeNamed: name, at: site, span: use.span)
    default: return
    }
  }

  private mutating func visitItems(_ item: TypeUse, at site: Site, in collection: TypeUse) {
    var site = site
    if site.value?[.item(0)] == nil {
      guard fillsGaps else { return }
      let item = sample.draft(for: item)
      let isMap = if case .map = collection.shape { true } else { false }
      site = site.putting(isMap ? .object([.init(name: Sample.key, value: item)]) : .list([item]))
    }
    visit(item, field: nil, at: site.down(.item(0), label: "\(site.label).0"))
  }

  private mutating func visit(typeNamed name: String, at site: Site, span: SourceSpan) {
    guard !site.ancestors.contains(name), let type = contract.type(named: name) else { return }
    var site = site
    site.ancestors.append(name)
    switch type.kind {
    case .object(let object):
      if case .object? = site.value {
        enter(object, tag: nil, at: site, span: type.name.span)
      } else if fillsGaps {
        enter(object, tag: nil, at: site.putting(sample.draft(ofTypeNamed: name)), span: type.name.span)
      }
    case .union(let union): enter(union, at: site)
    case .enumeration, .scalar: return
    }
  }

  private mutating func enter(_ union: UnionType, at site: Site) {
    let tag = union.tag.value
    let documents = union.cases.map { site.putting(sample.draft(of: $0, tag: tag)).document }
    if isNew("union", site.label) {
      unions.append(
        UnionPlace(
          label: site.label.isEmpty ? Self.whole : site.label, document: site.document, steps: site.steps, union: union,
          documents: documents))
    }
    for (index, unionCase) in union.cases.enumerated() {
      guard case .object(let object)? = contract.type(named: unionCase.type.value)?.kind else { continue }
      var inner = site
      inner.label = "\(site.label):\(unionCase.name.value)"
      if !holds(site.value, case: unionCase.name.value, tag: tag) {
        guard fillsGaps else { continue }
        inner.document = documents[index]
      }
      enter(object, tag: tag, at: inner, span: unionCase.type.span)
    }
  }

  private func holds(_ value: Draft?, case name: String, tag: String) -> Bool {
    guard case .verbatim(let text)? = value?[.field(tag)] else { return false }
    return text == JSONSpelling.string(name)
  }
}
