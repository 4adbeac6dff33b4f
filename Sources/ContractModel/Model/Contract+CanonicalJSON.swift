extension Contract {
  /// The contract as a stable tree; what `contract.json` holds.
  ///
  /// - Parameter includingDocs: Whether docs, reasons, examples and scenarios are part of it.
  public func canonicalJSON(includingDocs: Bool) -> JSONValue {
    let tree = CanonicalTree(self, includingDocs: includingDocs)
    var members: [JSONValue.Member] = [
      .init("contract", .integer(Int64(Grammar.version))), .init("name", .string(name.value)),
      .init("version", .string(version.value.description)),
    ]
    members += tree.docs(doc)
    members += tree.wireMembers
    if includingDocs, !scenarios.isEmpty { members.append(.init("scenarios", tree.scenarios)) }
    if includingDocs, !retired.names.isEmpty { members.append(.init("retired", tree.retired)) }
    return .object(members)
  }
}
