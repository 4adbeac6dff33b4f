import ContractModel

/// An enum with payloads for a tagged union, with its codec.
struct SwiftUnion {
  private let name: String
  private let annotations: Annotations
  private let tag: String
  private let isBoxed: Bool
  private let isOpen: Bool
  private let cases: [(name: SwiftName, wire: String, type: String)]

  init(_ type: TypePlan, _ plan: UnionPlan) {
    name = type.name
    annotations = type.annotations
    tag = SwiftLiteral.string(plan.tag)
    isBoxed = plan.isBoxed
    isOpen = plan.isOpen
    cases = plan.cases.map { (SwiftName(case: $0.name), SwiftLiteral.string($0.name), $0.type) }
  }

  var lines: Lines {
    Lines {
      SwiftDoc.comment(annotations)
      "public \(isBoxed ? "indirect " : "")enum \(name): Swift.Codable, Swift.Hashable, Swift.Sendable {"
      Indented {
        for item in cases { "case \(item.name)(\(item.type))" }
        if isOpen {
          "/// A case that the contract does not know yet, kept as it came: its tag, and what stands beside it."
          "case unknown(tag: Swift.String, fields: JSONMap<JSONValue>)"
        }
        SwiftType.strictDoor(name)
        coding
      }
      "}"
      ""
      codec
    }
  }

  private var coding: Lines {
    Lines {
      ""
      "private enum CodingKeys: Swift.String, Swift.CodingKey { case tag = \(tag) }"
      ""
      "public init(from decoder: any Swift.Decoder) throws {"
      Indented {
        "let container = try decoder.container(keyedBy: CodingKeys.self)"
        "let tag = try container.decode(Swift.String.self, forKey: .tag)"
        "switch tag {"
        for item in cases { "case \(item.wire): self = .\(item.name)(try \(item.type)(from: decoder))" }
        "default:"
        if isOpen {
          "  self = .unknown(tag: tag, fields: try JSONMap(from: decoder).removing(\(tag)))"
        } else {
          "  throw Swift.DecodingError.dataCorruptedError("
          "    forKey: .tag, in: container, debugDescription: \"The contract knows no such case.\")"
        }
        "}"
      }
      "}"
      ""
      "public func encode(to encoder: any Swift.Encoder) throws {"
      Indented {
        "var container = encoder.container(keyedBy: CodingKeys.self)"
        "switch self {"
        for item in cases {
          "case .\(item.name)(let value):"
          "  try container.encode(\(item.wire), forKey: .tag)"
          "  try value.encode(to: encoder)"
        }
        if isOpen {
          "case .unknown(let tag, let fields):"
          "  try container.encode(tag, forKey: .tag)"
          "  try fields.removing(\(tag)).encode(to: encoder)"
        }
        "}"
      }
      "}"
    }
  }

  private var codec: Lines {
    Lines {
      "private let casesOf\(name) = NameTable([\(cases.map(\.wire).joined(separator: ", "))])"
      ""
      "extension JSONReader {"
      Indented {
        "mutating func read\(name)() -> \(name)? {"
        Indented {
          "switch \(isOpen ? "openUnionCase" : "unionCase")(tag: \(tag), of: casesOf\(name)) {"
          for (index, item) in cases.enumerated() {
            "case \(isOpen ? ".known(\(index))" : "\(index)"): read\(item.type)(tag: \(tag)).map(\(name).\(item.name))"
          }
          if isOpen {
            "case .unknown(let name): map { $0.json() }.map { .unknown(tag: name, fields: $0.removing(\(tag))) }"
          }
          "default: nil"
          "}"
        }
        "}"
      }
      "}"
      ""
      "extension JSONWriter {"
      Indented {
        "mutating func write\(name)(_ value: \(name)) {"
        Indented {
          "beginObject()"
          "key(\(tag))"
          "switch value {"
          for item in cases {
            "case .\(item.name)(let value):"
            "  string(\(item.wire))"
            "  write\(item.type)(fieldsOf: value)"
          }
          if isOpen {
            "case .unknown(let name, let fields):"
            "  string(name)"
            "  members(of: fields.removing(\(tag)))"
          }
          "}"
          "endObject()"
        }
        "}"
      }
      "}"
    }
  }
}
