import ContractModel

/// An enum for a set of texts, closed or open, with its codec.
struct SwiftEnum {
  private let name: String
  private let annotations: Annotations
  private let isOpen: Bool
  private let values: [(name: SwiftName, wire: String, annotations: Annotations)]

  init(_ type: TypePlan, _ plan: EnumPlan) {
    name = type.name
    annotations = type.annotations
    isOpen = plan.isOpen
    values = plan.values.map { (SwiftName(case: $0.name), SwiftLiteral.string($0.wire), $0.annotations) }
  }

  var lines: Lines {
    Lines {
      SwiftDoc.comment(annotations)
      "public enum \(name): \(isOpen ? "" : "Swift.String, Swift.CaseIterable, ")Swift.Codable, Swift.Hashable, Swift.Sendable {"
      Indented {
        for value in values {
          SwiftDoc.comment(value.annotations)
          "case \(value.name)\(isOpen ? "" : " = " + value.wire)"
        }
        if isOpen { openMembers }
        SwiftType.strictDoor(name)
        if isOpen { coding }
      }
      "}"
      ""
      codec
    }
  }

  private var openMembers: Lines {
    Lines {
      "/// A value that the contract does not know yet, kept as it came."
      "case unknown(Swift.String)"
      ""
      "public init(wireValue: Swift.String) {"
      "  self = namesOf\(name).index(of: wireValue).map { valuesOf\(name)[$0] } ?? .unknown(wireValue)"
      "}"
      ""
      "/// The text on the wire."
      "public var wireValue: Swift.String {"
      Indented {
        "switch self {"
        for value in values { "case .\(value.name): \(value.wire)" }
        "case .unknown(let wireValue): wireValue"
        "}"
      }
      "}"
    }
  }

  private var coding: Lines {
    Lines {
      ""
      "public init(from decoder: any Swift.Decoder) throws {"
      "  self.init(wireValue: try decoder.singleValueContainer().decode(Swift.String.self))"
      "}"
      ""
      "public func encode(to encoder: any Swift.Encoder) throws {"
      "  var container = encoder.singleValueContainer()"
      "  try container.encode(wireValue)"
      "}"
    }
  }

  private var codec: Lines {
    Lines {
      "private let namesOf\(name) = NameTable([\(values.map(\.wire).joined(separator: ", "))])"
      "private let valuesOf\(name): [\(name)] = [\(values.map { ".\($0.name)" }.joined(separator: ", "))]"
      ""
      "extension JSONReader {"
      Indented {
        "mutating func read\(name)() -> \(name)? {"
        Indented { isOpen ? openReading : Lines(["choice(of: namesOf\(name)).map { valuesOf\(name)[$0] }"]) }
        "}"
      }
      "}"
      ""
      "extension JSONWriter {"
      "  mutating func write\(name)(_ value: \(name)) { string(value.\(isOpen ? "wireValue" : "rawValue")) }"
      "}"
    }
  }

  private var openReading: Lines {
    Lines {
      "switch openChoice(of: namesOf\(name)) {"
      "case .known(let index): valuesOf\(name)[index]"
      "case .unknown(let text): .unknown(text)"
      "case nil: nil"
      "}"
    }
  }
}
