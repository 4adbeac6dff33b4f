/// A named type of the contract, or the type of a part of a request, of a response or of an event.
public struct TypeDefinition: Sendable {
  /// Where a type comes from.
  public enum Origin: Sendable, Hashable {
    case named
    /// The values of an endpoint's path, in route order: `ProcessClipboardPath`.
    case path(endpoint: String)
    /// The values of an endpoint's query: `ProcessClipboardQuery`.
    case query(endpoint: String)
    /// The body of an endpoint's request: `ProcessClipboardRequest`.
    case request(endpoint: String)
    /// What an endpoint answers beside `"status": "ok"`: `ProcessClipboardResponse`.
    case response(endpoint: String)
    /// What each event of a channel has beside the fields that are always there: `EventsEnvelope`.
    case envelope(channel: String)
    /// The data of an event: `ClipboardProcessedData`.
    case eventData(event: String)
  }

  public enum Kind: Sendable {
    case object(ObjectType)
    case enumeration(EnumType)
    case union(UnionType)
    /// A scalar with a name and constraints of its own.
    case scalar(TypeUse)
  }

  public let name: Located<String>
  public let annotations: Annotations
  public let origin: Origin
  public let kind: Kind
}

extension TypeDefinition.Origin {
  /// Whether the fields are the values of a path or a query, which are written as texts.
  public var isParameters: Bool {
    switch self {
    case .path, .query: true
    case .named, .request, .response, .envelope, .eventData: false
    }
  }
}

public struct ObjectType: Sendable {
  public let fields: [Field]
  public let unknownFields: UnknownFields

  public init(fields: [Field], unknownFields: UnknownFields) {
    self.fields = fields
    self.unknownFields = unknownFields
  }
}

/// What a reader does with fields that an object does not declare.
public enum UnknownFields: String, Sendable, CaseIterable {
  case ignore
  case reject
}

public struct Field: Sendable {
  public let name: Located<String>
  public let annotations: Annotations
  /// Whether the field must be there. A field that must be there may still be null, where its type is nullable.
  public let isRequired: Bool
  public let type: TypeUse
  /// What absence means: readers fill it in and writers always write the value. Only where ``isRequired`` is false and
  /// the type is not nullable; objects in it have all of their fields that have a default themselves.
  public internal(set) var defaultValue: JSONValue?
  /// The place that says that its values stay out of descriptions and logs; nil where nothing does. No value of such a
  /// field has keys that the contract does not name: they would stand in the paths of violations.
  public let sensitive: SourceSpan?
  /// Whether the contract gives a default, right or wrong: known before the default is read.
  let hasDefault: Bool
}

public struct EnumType: Sendable {
  public let values: [EnumValue]
  /// Readers of an open enum keep values that they do not know.
  public let isOpen: Bool
}

public struct EnumValue: Sendable {
  /// The name that generated code gives it: `plain_text`.
  public let name: Located<String>
  /// The text on the wire.
  public let wire: String
  public let annotations: Annotations
}

public struct UnionType: Sendable {
  /// The name of the field that tells which case a value is.
  public let tag: Located<String>
  public let cases: [UnionCase]
  /// Readers of an open union keep cases that they do not know, with all that stands in them.
  public let isOpen: Bool
}

public struct UnionCase: Sendable {
  /// The value of the tag.
  public let name: Located<String>
  /// The object type of the case.
  public let type: Located<String>
}
