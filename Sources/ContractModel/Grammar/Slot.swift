/// What may stand at a place. The slot decides what a scalar means; YAML never does.
public indirect enum Slot: Sendable {
  /// Sentences, which must be quoted where YAML would cut them.
  case prose
  case text
  /// A name that other parts of the contract use.
  case reference
  case integer(ClosedRange<Int>)
  /// A JSON number.
  case number
  /// `true` or `false`.
  case flag
  /// `1 MB`, or a number of bytes.
  case size
  /// `500 ms`, `5 s`, `2 min`.
  case duration
  /// `1.0.0`
  case semanticVersion
  /// `POST /api/clipboard/process`
  case route
  /// `/events/ws`
  case path
  /// `http://127.0.0.1:5001`
  case loopbackURL
  /// `list<Detection>`, `string | null`
  case typeExpression
  /// `save_completed*`
  case emission
  /// `[a-z][a-z0-9]*`
  case pattern
  case choice([String])
  /// A value whose type the contract says; it is read later.
  case value
  case list(of: Slot)
  case table(TableKey, of: Slot)
  case construct(Construct)
  /// Told apart by the key that only one of them has.
  case oneOf(String, [Construct])
  /// Told apart by what stands there.
  case either(scalar: Slot?, list: Slot?, mapping: Slot?)

  /// What the keys of a table are.
  public enum TableKey: Sendable {
    case name
    /// A name; a `?` behind it says that the field may be absent.
    case fieldName
    /// A JSON Pointer (RFC 6901).
    case pointer
    /// The id of a lint rule: `type-without-doc`.
    case lintRule
  }
}

extension Slot {
  /// As messages name it.
  public var description: String {
    switch self {
    case .prose, .text: "a text"
    case .reference: "a name"
    case .integer(let range): Self.description(of: range)
    case .number: "a number"
    case .flag: "`true` or `false`"
    case .size: "a size, such as `64 kB`"
    case .duration: "a duration, such as `5 s`"
    case .semanticVersion: "a version, such as `1.0.0`"
    case .route: "a route, such as `GET /items`"
    case .path: "a path, such as `/events`"
    case .loopbackURL: "an address, such as `http://127.0.0.1:5001`"
    case .typeExpression: "a type, such as `list<string>`"
    case .emission: "the name of an event"
    case .pattern: "a pattern, such as `[a-z0-9]+`"
    case .choice(let words): words.map { "`\($0)`" }.joined(separator: " or ")
    case .value: "a value"
    case .list: "a list"
    case .table: "names, each with a value"
    case .construct, .oneOf: "keys with values"
    case .either(let scalar, let list, let mapping):
      [scalar, list, mapping].compactMap { $0?.description }.joined(separator: ", or ")
    }
  }

  /// What to write where something of another kind stood; nil where the description says it all.
  var correction: String? {
    switch self {
    case .list: "write `[one, two]`, or each item on a line of its own after `- `"
    case .table, .construct, .oneOf: "write `key: value` on lines below it, indented by two spaces"
    case .prose, .text: "write a text, in quotes if it looks like something else"
    case .flag, .integer, .number: "write \(description) without quotes"
    default: "write \(description)"
    }
  }

  private static func description(of range: ClosedRange<Int>) -> String {
    if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
    if range.upperBound == Int.max { return "a whole number of at least \(range.lowerBound)" }
    return "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }
}
