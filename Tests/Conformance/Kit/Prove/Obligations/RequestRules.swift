import ContractModel

/// What the contract says of requests, rule by rule and place by place.
struct RequestRules {
  private let contract: Contract
  private let endpoint: Endpoint
  private let name: String
  /// Bounds that no case can try, by rule and place.
  private let untestable: [String: String]

  static func all(_ derivation: Derivation) -> [Obligation] {
    let untestable = Dictionary(derivation.untestable.map { ($0.what, $0.reason) }) { first, _ in first }
    return derivation.contract.endpoints.flatMap { endpoint -> [Obligation] in
      guard let request = endpoint.request else { return [] }
      let rules = RequestRules(
        contract: derivation.contract, endpoint: endpoint, name: endpoint.name.value, untestable: untestable)
      let places = TypedPlaces(ofTypeNamed: request, in: derivation.contract).all
      return places.flatMap { rules.obligations(at: $0) } + rules.ofList(derivation)
    }
  }

  private func obligations(at place: TypedPlace) -> [Obligation] {
    switch place.kind {
    case .value(let use, let field): presence(field, at: place) + value(use, at: place)
    case .object(let object, _, let span): unknownFields(object, span, at: place)
    case .union(let union): tag(union, at: place)
    }
  }

  // MARK: - Values

  private func presence(_ field: Field?, at place: TypedPlace) -> [Obligation] {
    guard let field else { return [] }
    let span = field.name.span
    if field.isRequired { return [refused(.required, "a request without it is refused", span, at: place)] }
    let accepted = self.accepted(
      "optional", .required, "it may be left out", span, at: place
    ) { document in
      place.path.owner.values(in: document).contains { $0[field.name.value] == nil }
    }
    guard let value = field.defaultValue else { return [accepted] }
    let words = String(decoding: JSONText.write(value), as: UTF8.self)
    let (fieldName, other) = (field.name.value, OtherValue.than(WireValue(value)))
    return [
      accepted,
      obligation("default", "absence means \(words)", span, at: place)
        .broken(by: "other-default", in: name) { exchange in
          // Seen where the answer shows what the request left out.
          guard exchange.isSuccess, let request = exchange.wholeRequestDocument, let document = exchange.document,
            place.path.owner.values(in: request).contains(where: { $0[fieldName] == nil }), let other
          else { return nil }
          return document.replacingFirst(fieldName, WireValue(value), by: other).map(exchange.writing)
        },
    ]
  }

  private func value(_ use: TypeUse, at place: TypedPlace) -> [Obligation] {
    let null =
      contract.allowsNull(use)
      ? accepted("nullable", .null, "null is accepted", use.span, at: place) { document in
        place.path.values(in: document).contains(.null)
      } : refused(.null, "null is refused", use.span, at: place)
    guard !contract.isAny(use) else { return [null] }
    let kind = contract.resolvingScalar(use).shape.expression
    return [null, refused(.type, "anything but \(kind) is refused", use.span, at: place)]
      + form(use, at: place) + contract.constraints(of: use).flatMap { constraint($0, at: place) }
  }

  /// Range, format and enum: what a kind of value is beyond its JSON type.
  private func form(_ use: TypeUse, at place: TypedPlace) -> [Obligation] {
    switch contract.resolvingScalar(use).shape {
    case .int32, .int64, .float64:
      return [refused(.range, "a number beyond its type is refused", use.span, at: place)]
    case .bytes: return [refused(.format, "what is no base64 is refused", use.span, at: place)]
    case .timestamp: return [refused(.format, "what is no timestamp is refused", use.span, at: place)]
    case .date: return [refused(.format, "what is no date is refused", use.span, at: place)]
    case .uuid: return [refused(.format, "what is no UUID is refused", use.span, at: place)]
    case .named(let type):
      guard case .enumeration(let values)? = contract.type(named: type)?.kind else { return [] }
      if !values.isOpen { return [refused(.enum, "other values are refused", use.span, at: place)] }
      let known = Set(values.values.map(\.wire))
      return [
        accepted("enum.open", .enum, "other values are accepted", use.span, at: place) { document in
          place.path.values(in: document).contains { $0.text.map { !known.contains($0) } ?? false }
        }
      ]
    default: return []
    }
  }

  private func constraint(_ constraint: StatedConstraint, at place: TypedPlace) -> [Obligation] {
    let rule = constraint.rule
    let beyond = refused(rule, "what breaks \(constraint.words) is refused", constraint.span, at: place)
    if rule == .pattern {
      let example = example(at: place)
      return [
        beyond,
        accepted("pattern.inside", rule, "what matches is accepted", constraint.span, at: place) { document in
          place.path.values(in: document).contains { $0 != example }
        },
      ]
    }
    if rule == .uniqueItems {
      return [
        beyond,
        accepted("unique_items.inside", rule, "items that differ are accepted", constraint.span, at: place) {
          place.path.values(in: $0).contains { $0.count ?? 0 > 1 }
        },
      ]
    }
    guard let isOnBound = constraint.isOnBound else { return [beyond] }
    return [
      beyond,
      accepted("\(rule.rawValue).inside", rule, "exactly \(constraint.words) is accepted", constraint.span, at: place) {
        place.path.values(in: $0).contains(where: isOnBound)
      },
    ]
  }

  /// What stands there in the endpoint's first example.
  private func example(at place: TypedPlace) -> WireValue? {
    endpoint.examples.first?.request.map { WireValue($0) }.flatMap { place.path.values(in: $0).first }
  }

  // MARK: - Objects and unions

  private func unknownFields(_ object: ObjectType, _ span: SourceSpan, at place: TypedPlace) -> [Obligation] {
    if object.unknownFields == .reject {
      return [refused(.unknownField, "a field that is not declared is refused", span, at: place)]
    }
    let declared = Set(object.fields.map { Array($0.name.value.utf8) } + tags(of: place).map { Array($0.utf8) })
    return [
      accepted("unknown_field.ignored", .unknownField, "a field that is not declared is ignored", span, at: place) {
        place.path.values(in: $0).contains { value in
          if case .object(let members) = value { members.contains { !declared.contains($0.name) } } else { false }
        }
      }
    ]
  }

  private func tags(of place: TypedPlace) -> [String] {
    if case .object(_, let tag?, _) = place.kind { [tag] } else { [] }
  }

  private func tag(_ union: UnionType, at place: TypedPlace) -> [Obligation] {
    let tag = union.tag.value
    let path = place.path.down(.field(tag))
    let known = Set(union.cases.map(\.name.value))
    let unknown =
      union.isOpen
      ? accepted("tag.open", .tag, "an unknown \(tag) is accepted", union.tag.span, at: place) {
        path.values(in: $0).contains { $0.text.map { !known.contains($0) } ?? false }
      } : refused(.tag, "an unknown \(tag) is refused", union.tag.span, at: place, as: "tag", path)
    let wrong: [(String, ViolationRule, String)] = [
      ("tag.required", .required, "a missing \(tag) is refused"),
      ("tag.null", .null, "a \(tag) of null is refused"), ("tag.type", .type, "a \(tag) that is no text is refused"),
    ]
    return [unknown]
      + wrong.map { rule, violation, sentence in
        refused(violation, sentence, union.tag.span, at: place, as: rule, path)
      } + [
        accepted("tag.anywhere", .required, "the \(tag) may stand behind other fields", union.tag.span, at: place) {
          place.path.values(in: $0).contains { value in
            if case .object(let members) = value {
              members.count > 1 && members.first?.name != Array(tag.utf8) && value[tag] != nil
            } else {
              false
            }
          }
        }
      ]
  }

  // MARK: - The list of violations

  private func ofList(_ derivation: Derivation) -> [Obligation] {
    let span = endpoint.route.span
    let order = whole("violations.order", "violations stand in document order", span)
      .broken(by: "violations-swapped", in: name) { exchange in
        guard let list = exchange.violations, list.count > 1, list[0] != list[1] else { return nil }
        return exchange.violating([list[1], list[0]] + list.dropFirst(2))
      }
    let all = whole("violations.all", "every violation is told", span)
      .broken(by: "violation-missing", in: name) { exchange in
        guard let list = exchange.violations, list.count > 1 else { return nil }
        return exchange.violating(Array(list.dropLast()))
      }
      .broken(by: "only-first-violation", in: name) { exchange in
        guard let list = exchange.violations, list.count > 2 else { return nil }
        return exchange.violating([list[0]])
      }
    let exact = whole("violations.path", "a violation names its place and its rule", span)
      .broken(by: "violation-at-parent", in: name) { exchange in
        guard let list = exchange.violations, let slash = list[0].path.lastIndex(of: "/") else { return nil }
        let parent = ExpectedViolation(
          in: list[0].place, path: String(list[0].path[..<slash]), rule: list[0].rule)
        return exchange.violating([parent] + list.dropFirst())
      }
      .broken(by: "violation-of-other-rule", in: name) { exchange in
        guard let list = exchange.violations else { return nil }
        let other = ExpectedViolation(
          in: list[0].place, path: list[0].path, rule: list[0].rule == "type" ? "format" : "type")
        return exchange.violating([other] + list.dropFirst())
      }
      .broken(by: "violation-added", in: name) { exchange in
        guard let list = exchange.violations, list.count < Oracle.maxViolations else { return nil }
        return exchange.violating(list + [ExpectedViolation(path: "", rule: "type")])
      }
    let cut = whole("violations.cut", "of more violations the first \(Oracle.maxViolations) are told", span)
      .broken(by: "violations-cut-short", in: name) { exchange in
        guard let list = exchange.violations, list.count == Oracle.maxViolations else { return nil }
        return exchange.violating(Array(list.dropLast()))
      }
      .broken(by: "violations-beyond", in: name) { exchange in
        guard let list = exchange.violations, list.count == Oracle.maxViolations else { return nil }
        return exchange.violating(list + [list[list.count - 1]])
      }
    return [order, all, exact, cut] + malformed(derivation, span)
  }

  /// One for each reason for which a document is none.
  private func malformed(_ derivation: Derivation, _ span: SourceSpan) -> [Obligation] {
    let reasons = derivation.vectors.filter { $0.type == nil }.compactMap { Malformation.reason(of: $0.bytes) }
    let empty = Malformation.reason(of: [])
    var seen: Set<String> = []
    return (reasons + [empty].compactMap { $0 }).filter { seen.insert($0).inserted }.map { reason in
      whole("malformed_json.\(Malformation.slug(reason))", "a body is refused as malformed_json: \(reason)", span)
        .broken(by: "malformed-served", in: name) { exchange in
          guard exchange.error?.code == "malformed_json", exchange.malformation == reason else { return nil }
          return exchange.served
        }
        .broken(by: "malformed-as-violation", in: name) { exchange in
          guard exchange.error?.code == "malformed_json", exchange.malformation == reason else { return nil }
          return exchange.violating([ExpectedViolation(path: "", rule: "type")])
        }
    }
  }

  // MARK: - Making

  private func obligation(_ rule: String, _ sentence: String, _ span: SourceSpan, at place: TypedPlace) -> Obligation {
    let label = place.label.isEmpty ? "whole-body" : place.label
    let base = rule.split(separator: ".").first.map(String.init) ?? rule
    return Obligation(
      rule, at: "\(name)/\(label)", "\(name) \(label): \(sentence)", source: span.description,
      untestable: untestable["\(base) of \(name)/\(label)"])
  }

  private func whole(_ rule: String, _ sentence: String, _ span: SourceSpan) -> Obligation {
    Obligation(rule, at: name, "\(name): \(sentence)", source: span.description)
  }

  /// A rule that refuses: a bridge that has forgotten it tells the other violations, or serves where there are none.
  private func refused(
    _ violation: ViolationRule, _ sentence: String, _ span: SourceSpan, at place: TypedPlace, as rule: String? = nil,
    _ path: DocumentPath? = nil
  ) -> Obligation {
    let path = path ?? place.path
    return obligation(rule ?? violation.rawValue, sentence, span, at: place)
      .broken(by: "rule-forgotten", in: name) { exchange in
        guard let list = exchange.violations else { return nil }
        let rest = list.filter {
          $0.place != "body" || $0.rule != violation.rawValue || !path.matches($0.path, in: exchange.requestDocument)
        }
        guard rest.count < list.count else { return nil }
        return rest.isEmpty ? exchange.served : exchange.violating(rest)
      }
  }

  /// A rule that lets in: a bridge that does not know it refuses.
  private func accepted(
    _ rule: String, _ violation: ViolationRule, _ sentence: String, _ span: SourceSpan, at place: TypedPlace,
    where stands: @escaping @Sendable (WireValue) -> Bool
  ) -> Obligation {
    let pointer = place.path.examplePointer
    return obligation(rule, sentence, span, at: place)
      .broken(by: "too-strict", in: name) { exchange in
        guard exchange.isJudgedByHandler, let document = exchange.wholeRequestDocument, stands(document) else {
          return nil
        }
        return exchange.violating([ExpectedViolation(path: pointer, rule: violation.rawValue)])
      }
  }
}

extension ProxiedExchange {
  /// The violations of a `validation_failed`; nil for anything else.
  var violations: [ExpectedViolation]? {
    guard status == 422, let error, error.code == "validation_failed", let list = error.violations, !list.isEmpty
    else { return nil }
    return list
  }
}

/// Why a body is no JSON document that is let in, as an id and as words.
enum Malformation {
  static func reason(of bytes: [UInt8]) -> String? {
    do throws(MalformedDocument) {
      _ = try DocumentScanner.read(bytes)
      return nil
    } catch {
      return error.reason
    }
  }

  /// `a lone surrogate` as `a-lone-surrogate`
  static func slug(_ reason: String) -> String {
    let words = reason.split(separator: " ").map { word in
      switch word {
      case "]": "bracket"
      case "}": "brace"
      default: String(word.lowercased().filter { $0.isLetter || $0.isNumber })
      }
    }
    return words.joined(separator: "-")
  }
}

extension DocumentPath {
  /// A JSON Pointer to the first value that stands here.
  var examplePointer: String {
    steps.map { step in
      switch step {
      case .field(let name): "/\(name)"
      case .item: "/0"
      }
    }.joined()
  }
}
