import ContractModel

/// What the contract says of the documents that a server writes: answers, and the data of events.
///
/// A bridge that breaks one of these is seen by whoever validates.
struct WrittenRules {
  /// Puts the documents that a mutant changes into its alteration.
  typealias Altering = @Sendable (_ change: @escaping @Sendable (WireValue) -> WireValue?) -> Alteration

  private let contract: Contract
  /// `response` or `event`, before each rule.
  private let prefix: String
  private let name: String
  private let scope: String
  private let altering: Altering

  static func all(_ contract: Contract) -> [Obligation] {
    responses(contract) + events(contract)
  }

  private static func responses(_ contract: Contract) -> [Obligation] {
    contract.endpoints.flatMap { endpoint in
      WrittenRules(
        contract: contract, prefix: "response", name: endpoint.name.value, scope: endpoint.name.value,
        altering: { change in
          .answer { exchange in
            guard exchange.isSuccess, let document = exchange.document else { return nil }
            return change(document).map(exchange.writing)
          }
        }
      ).obligations(ofTypeNamed: endpoint.response)
    }
  }

  private static func events(_ contract: Contract) -> [Obligation] {
    contract.channels.flatMap { channel in
      channel.events.flatMap { event in
        let name = event.name.value
        return WrittenRules(
          contract: contract, prefix: "event", name: name, scope: channel.subject,
          altering: { change in
            .frame { frame in
              guard let seen = frame.event, seen.name == name, let data = seen.document["data"],
                let changed = change(data)
              else { return nil }
              return seen.document.setting("data", to: changed).map { [.text(Draft($0).recipe.bytes)] }
            }
          }
        ).obligations(ofTypeNamed: event.data)
      }
    }
  }

  private func obligations(ofTypeNamed type: String) -> [Obligation] {
    TypedPlaces(ofTypeNamed: type, in: contract).all.flatMap(obligations)
  }

  private func obligations(at place: TypedPlace) -> [Obligation] {
    switch place.kind {
    case .value(let use, let field): presence(field, at: place) + value(use, field, at: place)
    case .object(_, _, let span): [undeclared(span, at: place)]
    // Of an open union any tag is one that a later contract may have.
    case .union(let union): union.isOpen ? [] : [tag(union, at: place)]
    }
  }

  // MARK: - Rules

  private func presence(_ field: Field?, at place: TypedPlace) -> [Obligation] {
    guard let field, field.isRequired || field.defaultValue != nil else { return [] }
    let name = field.name.value
    let owner = place.path.owner
    let rule = field.isRequired ? "required" : "default"
    return [
      obligation(rule, "it is there", field.name.span, at: place)
        .broken(
          by: "field-dropped", .schemaBreaking, in: scope, detail: detail(rule), alter(owner) { $0.removing(name) }
        )
        .broken(
          by: "field-renamed", .schemaBreaking, in: scope, detail: detail(rule),
          alter(owner) { object in
            object[name].flatMap { value in object.removing(name)?.setting("\(name)X", to: value) }
          })
    ]
  }

  private func value(_ use: TypeUse, _ field: Field?, at place: TypedPlace) -> [Obligation] {
    var obligations: [Obligation] = []
    if !contract.allowsNull(use) {
      obligations.append(
        obligation("null", "it is not null", use.span, at: place)
          .broken(by: "value-null", .schemaBreaking, in: scope, detail: detail("null"), put(.null, field, at: place)))
    }
    guard !contract.isAny(use) else { return obligations }
    obligations.append(
      obligation("type", "it is \(contract.resolvingScalar(use).shape.expression)", use.span, at: place)
        .broken(
          by: "value-retyped", .schemaBreaking, in: scope, detail: detail("type"), put(wrongKind(use), field, at: place)
        ))
    obligations += form(use, field, at: place).map { rule, wrong in
      obligation(rule, "it has the form of its type", use.span, at: place)
        .broken(by: "value-malformed", .schemaBreaking, in: scope, detail: detail(rule), put(wrong, field, at: place))
    }
    return obligations
      + contract.constraints(of: use).map { constraint in
        obligation(constraint.rule.rawValue, "it keeps \(constraint.words)", constraint.span, at: place)
          .broken(
            by: "value-out-of-bounds", .schemaBreaking, in: scope, detail: detail(constraint.rule.rawValue),
            breaking(constraint, field, at: place))
      }
  }

  private func form(_ use: TypeUse, _ field: Field?, at place: TypedPlace) -> [(rule: String, wrong: WireValue)] {
    switch contract.resolvingScalar(use).shape {
    case .int32: return [("range", .number("2147483648"))]
    case .int64: return [("range", .number("9223372036854775808"))]
    case .float64: return [("range", .number("1e400"))]
    case .bytes: return [("format", .string("no base64"))]
    case .timestamp:
      return [("format", .string("2026-01-31T23:59:59.000")), ("utc", .string("2026-01-31T23:59:59.000+00:00"))]
    case .date: return [("format", .string("2026-02-30"))]
    case .uuid: return [("format", .string("no UUID")), ("case", .string("5F6B3A52-8A4E-4C0E-9D55-0C2B6F6F2C10"))]
    case .named(let type):
      guard case .enumeration(let values)? = contract.type(named: type)?.kind, !values.isOpen else { return [] }
      return [("enum", .string("no such value"))]
    default: return []
    }
  }

  private func wrongKind(_ use: TypeUse) -> WireValue {
    switch contract.resolvingScalar(use).shape {
    case .string, .bytes, .timestamp, .date, .uuid: .number("7")
    case .named(let type):
      if case .enumeration? = contract.type(named: type)?.kind { .number("7") } else { .string("text") }
    default: .string("text")
    }
  }

  private func undeclared(_ span: SourceSpan, at place: TypedPlace) -> Obligation {
    obligation("unknown_field", "it has no field that is not declared", span, at: place)
      .broken(
        by: "field-added", .schemaBreaking, in: scope, detail: detail("unknown_field"),
        alter(place.path) { $0.setting("xUndeclared", to: .bool(true)) })
  }

  private func tag(_ union: UnionType, at place: TypedPlace) -> Obligation {
    let tag = union.tag.value
    return obligation("tag", "its \(tag) names a case", union.tag.span, at: place)
      .broken(
        by: "tag-unknown", .schemaBreaking, in: scope, detail: detail("tag"),
        alter(place.path) { value in value[tag] == nil ? nil : value.setting(tag, to: .string("no such case")) })
  }

  // MARK: - Making

  private func detail(_ rule: String) -> String { "\(prefix).\(rule)" }

  private func obligation(_ rule: String, _ sentence: String, _ span: SourceSpan, at place: TypedPlace) -> Obligation {
    let label = place.label.isEmpty ? "whole-body" : place.label
    return Obligation(
      detail(rule), at: "\(name)/\(label)", "in what \(name) writes, \(label): \(sentence)", source: span.description)
  }

  private func alter(
    _ path: DocumentPath, _ change: @escaping @Sendable (WireValue) -> WireValue?
  ) -> Alteration {
    altering { path.changingFirst(in: $0, change) }
  }

  /// Puts a value where one stands or, for a field that may be left out, where one may stand.
  private func put(_ value: WireValue, _ field: Field?, at place: TypedPlace) -> Alteration {
    guard let name = field?.name.value else { return alter(place.path) { _ in value } }
    return alter(place.path.owner) { $0.setting(name, to: value) }
  }

  private func breaking(_ constraint: StatedConstraint, _ field: Field?, at place: TypedPlace) -> Alteration {
    guard let name = field?.name.value else { return alter(place.path) { constraint.breaking($0) } }
    return alter(place.path.owner) { owner in
      constraint.breaking(owner[name] ?? .null).flatMap { owner.setting(name, to: $0) }
    }
  }
}
