/// Names that C# has no room for beside others: `Value` stands after them, so that `state` of `State` is `StateValue`.
package struct CSharpMembers: Sendable {
  private let names: Set<String>
  /// As ``NameScope/folded(_:)`` has them: most names are found to be free by these.
  private let folded: Set<String>

  private init(_ names: Set<String>) {
    self.names = names
    folded = Set(names.map(NameScope.folded))
  }

  /// What every object has, and every generated type.
  package static let ofObjects = CSharpMembers(objects)

  /// What a struct for an open enum has beside its values.
  package static let ofOpenEnums = CSharpMembers(objects.union(["IsKnown", "Text"]))

  /// What the classes of a union have beside its cases, of an open one or of any.
  package static let ofUnions = CSharpMembers(objects.union(["Json", "Tag", "Unknown", "Value", "WriteMembers"]))

  /// What the classes of events have beside each other.
  package static let ofEvents = CSharpMembers(
    objects.union(["Data", "Envelope", "Name", "Source", "Timestamp", "TraceId", "Unknown"]))

  private static let objects: Set<String> = [
    "Equals", "Finalize", "FromJson", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToJson",
    "ToString",
  ]

  /// Whether a member of `owner` can't be called so. `name` is that of the contract.
  package func isTaken(_ name: String, in owner: String) -> Bool {
    let folded = NameScope.folded(name)
    guard self.folded.contains(folded) || folded == NameScope.folded(owner) else { return false }
    let pascal = Self.pascal(name)
    return names.contains(pascal) || pascal == owner
  }

  /// `build_hash` is `BuildHash`.
  package static func pascal(_ name: String) -> String {
    NameWords.split(name).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
