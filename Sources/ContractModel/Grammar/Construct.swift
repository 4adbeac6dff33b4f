/// A mapping of the language: what it is called, and the keys that it may have.
public struct Construct: Sendable {
  /// With its article, as messages name it: `an endpoint`.
  public let name: String
  public let doc: String
  /// In the order in which they are best written.
  public let keys: [Key]
  /// The key that tells this construct from its alternatives: `enum` of an enum type.
  public let mark: String?

  init(_ name: String, _ doc: String, mark: String? = nil, keys: [Key]) {
    self.name = name
    self.doc = doc
    self.mark = mark
    self.keys = keys
  }

  public func key(named name: String) -> Key? { keys.first { $0.name == name } }
}

/// A key of a construct.
public struct Key: Sendable {
  public let name: String
  public let holds: Slot
  public let isRequired: Bool
  /// The version of the language that brought it.
  public let since: Int
  /// One line.
  public let doc: String

  init(_ name: String, _ holds: Slot, required: Bool = false, since: Int = 1, _ doc: String) {
    self.name = name
    self.holds = holds
    isRequired = required
    self.since = since
    self.doc = doc
  }
}
