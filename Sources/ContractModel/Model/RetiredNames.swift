/// Published names that were removed: none of them comes back with another meaning.
public struct RetiredNames: Sendable {
  /// What a name was the name of.
  public enum Kind: String, Sendable, CaseIterable {
    case types
    case errors
    case endpoints
    case channels
    case events
    case fields
    case values
    case cases

    /// Whether names of this kind belong to a type.
    var hasOwners: Bool {
      switch self {
      case .types, .errors, .endpoints, .channels, .events: false
      case .fields, .values, .cases: true
      }
    }

    /// What one of them is called.
    var noun: String { String(rawValue.dropLast()) }

    var doc: String {
      switch self {
      case .types: "Types."
      case .errors: "Errors."
      case .endpoints: "Endpoints."
      case .channels: "Channels."
      case .events: "Events of all channels."
      case .fields: "For each object, request, response and event data, the fields that it had."
      case .values: "For each enum the values that it had, by name or text."
      case .cases: "For each union the cases that it had."
      }
    }
  }

  public struct Name: Sendable {
    public let kind: Kind
    /// The type that a field, value or case belonged to.
    public let owner: Located<String>?
    public let name: Located<String>
  }

  /// In the order of the files.
  public internal(set) var names: [Name] = []
}
