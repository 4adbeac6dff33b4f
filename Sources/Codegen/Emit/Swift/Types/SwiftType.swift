import ContractModel

/// The declaration of a type and its codec.
enum SwiftType {
  static func lines(for type: TypePlan) -> Lines {
    switch type.body {
    case .object(let object):
      if type.origin.isParameters {
        SwiftParameters(SwiftObject(type, object), of: type.origin).lines
      } else {
        SwiftObject(type, object).lines
      }
    case .enumeration(let enumeration): SwiftEnum(type, enumeration).lines
    case .union(let union): SwiftUnion(type, union).lines
    case .scalar(let value): scalar(type, SwiftValue(value, pattern: "patternOf\(type.name)"))
    }
  }

  /// Whether the default of a field calls what Foundation declares.
  static func needsFoundation(_ type: TypePlan) -> Bool {
    guard case .object(let object) = type.body else { return false }
    return object.fields.contains { $0.absence?.holdsBytes ?? false }
  }

  /// The two members by which every type is read and written strictly.
  static func strictDoor(_ name: String) -> Lines {
    Lines {
      ""
      "/// The strict door; `Codable` is as strict as its decoder."
      "public init(decoding bytes: [Swift.UInt8]) throws(DecodingFailure) {"
      "  self = try JSONReader.decode(bytes) { $0.read\(name)() }"
      "}"
      ""
      "/// As JSON."
      "public func encoded() -> [Swift.UInt8] { JSONWriter.encode { $0.write\(name)(self) } }"
    }
  }

  private static func scalar(_ type: TypePlan, _ value: SwiftValue) -> Lines {
    Lines {
      SwiftDoc.comment(type.annotations)
      "public typealias \(type.name) = \(value.type)"
      ""
      if let pattern = value.plan.pattern {
        "private let patternOf\(type.name) = \(SwiftPattern(pattern))"
        ""
      }
      "extension JSONReader {"
      "  mutating func read\(type.name)() -> \(type.name)? { \(value.read("")) }"
      "}"
      ""
      "extension JSONWriter {"
      "  mutating func write\(type.name)(_ value: \(type.name)) { \(value.write("value", "")) }"
      "}"
    }
  }
}
