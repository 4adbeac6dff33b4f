import ContractModel

/// A struct for an object, with its codec.
struct SwiftObject {
  let name: String
  let annotations: Annotations
  let fields: [SwiftField]
  let plan: ObjectPlan
  /// Whether its fields are also written beside others: a union's tag, or the `status` of a response.
  let isEmbedded: Bool

  init(_ type: TypePlan, _ plan: ObjectPlan) {
    name = type.name
    annotations = type.annotations
    fields = plan.fields.map { SwiftField($0, of: type.name) }
    self.plan = plan
    if case .response = type.origin { isEmbedded = true } else { isEmbedded = plan.isUnionCase }
  }

  var lines: Lines {
    Lines {
      SwiftDoc.comment(annotations)
      "public struct \(name): Swift.Codable, Swift.Hashable, Swift.Sendable\(reflection) {"
      Indented {
        members
        SwiftType.strictDoor(name)
        SwiftObjectCoding(fields: fields).members
        mirror
      }
      "}"
      ""
      SwiftObjectCodec(object: self).lines
    }
  }

  /// What the type conforms to where it hides fields from descriptions.
  var reflection: String { hidesFields ? ", Swift.CustomReflectable" : "" }

  private var hidesFields: Bool { fields.contains(where: \.isSensitive) }

  /// The properties, and the initialiser that takes them.
  @LinesBuilder
  var members: Lines {
    for field in fields { property(field) }
    if !fields.isEmpty { "" }
    memberwiseInit
  }

  @LinesBuilder
  private func property(_ field: SwiftField) -> Lines {
    SwiftDoc.comment(field.annotations)
    SwiftDoc.availability(field.annotations)
    if field.isComputed {
      "public var \(field.name): \(field.type) { \(field.access) }"
      "fileprivate let \(field.stored): \(field.storedType)"
    } else {
      "public let \(field.name): \(field.type)"
    }
  }

  /// What descriptions and dumps are made of.
  var mirror: Lines {
    guard hidesFields else { return Lines() }
    let children = fields.filter { !$0.isSensitive }.map {
      "\(SwiftLiteral.string($0.name.bare)): self.\($0.access) as Any"
    }
    return Lines {
      ""
      "/// Without what is sensitive."
      "public var customMirror: Swift.Mirror {"
      "  Swift.Mirror(self, children: [\(children.isEmpty ? ":" : children.joined(separator: ", "))], displayStyle: .struct)"
      "}"
    }
  }

  private var memberwiseInit: Lines {
    guard !fields.isEmpty else { return Lines(["public init() {}"]) }
    let parameters = fields.map { "\($0.name): \($0.type)\($0.parameterDefault)" }
    return Lines {
      "public init(\(parameters.joined(separator: ", "))) {"
      Indented { for field in fields { "self.\(field.stored) = \(Self.stored(field))" } }
      "}"
    }
  }

  private static func stored(_ field: SwiftField) -> String {
    guard field.isBoxed else { return field.name.description }
    return field.hasPresence ? ".value(\(field.name))" : "\(field.name).map(Boxed.value)"
  }
}
