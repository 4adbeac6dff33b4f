/// What `Codable` needs to agree with the wire: keys where names differ, and the two methods where the compiler's own
/// would not write a null that the contract wants, or fill in a default.
struct SwiftObjectCoding {
  let fields: [SwiftField]

  @LinesBuilder
  var members: Lines {
    if isWrittenOut || fields.contains(where: { $0.stored.description != $0.wireName }) {
      ""
      "private enum CodingKeys: Swift.String, Swift.CodingKey {"
      Indented { for field in fields { key(field) } }
      "}"
    }
    if isWrittenOut {
      ""
      decoding
      ""
      encoding
    }
  }

  private var isWrittenOut: Bool {
    fields.contains { field in
      switch field.presence {
      case .required, .optional: false
      case .nullable, .optionalNullable, .filled: true
      }
    }
  }

  private func key(_ field: SwiftField) -> String {
    let name = field.stored.description
    return name == field.wireName ? "case \(name)" : "case \(name) = \(SwiftLiteral.string(field.wireName))"
  }

  private var decoding: Lines {
    Lines {
      "public init(from decoder: any Swift.Decoder) throws {"
      Indented {
        "let container = try decoder.container(keyedBy: CodingKeys.self)"
        for field in fields { "self.\(field.stored) = \(Self.decoded(field))" }
      }
      "}"
    }
  }

  private var encoding: Lines {
    Lines {
      "public func encode(to encoder: any Swift.Encoder) throws {"
      Indented {
        "var container = encoder.container(keyedBy: CodingKeys.self)"
        for field in fields { Self.encoded(field) }
      }
      "}"
    }
  }

  private static func decoded(_ field: SwiftField) -> String {
    let key = "forKey: .\(field.stored)"
    let type = field.storedType
    switch field.presence {
    case .required, .nullable: return "try container.decode((\(type)).self, \(key))"
    case .filled(let constant): return "try container.decodeIfPresent(\(type).self, \(key)) ?? \(constant)"
    case .optional: return "try container.decodeIfPresent(\(type.dropLast()).self, \(key))"
    case .optionalNullable:
      let presence = "try Presence(from: container, \(key))"
      return field.isBoxed ? ".value(\(presence))" : presence
    }
  }

  private static func encoded(_ field: SwiftField) -> String {
    let key = "forKey: .\(field.stored)"
    switch field.presence {
    case .required, .nullable, .filled: return "try container.encode(self.\(field.stored), \(key))"
    case .optional: return "try container.encodeIfPresent(self.\(field.stored), \(key))"
    case .optionalNullable: return "try self.\(field.access).encode(to: &container, \(key))"
    }
  }
}
