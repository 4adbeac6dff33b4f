import ContractModel

/// Where a value stands in documents of one type: fields by name, items and entries whichever they are.
struct DocumentPath: Sendable {
  enum Step: Sendable, Hashable {
    case field(String)
    case item
  }

  /// The case that the object behind so many steps must be of.
  struct Branch: Sendable, Hashable {
    let depth: Int
    let tag: String
    let name: String
  }

  var steps: [Step] = []
  var branches: [Branch] = []

  func down(_ step: Step) -> DocumentPath { DocumentPath(steps: steps + [step], branches: branches) }

  func entering(_ name: String, by tag: String) -> DocumentPath {
    DocumentPath(steps: steps, branches: branches + [Branch(depth: steps.count, tag: tag, name: name)])
  }

  var owner: DocumentPath {
    let depth = max(0, steps.count - 1)
    return DocumentPath(steps: Array(steps.prefix(depth)), branches: branches.filter { $0.depth <= depth })
  }

  // MARK: - Violations

  /// Whether a violation of that pointer (RFC 6901) is one here; a document that is not known contradicts nothing.
  func matches(_ pointer: String, in document: WireValue?) -> Bool {
    let tokens = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
    guard tokens.count == steps.count else { return false }
    let fits = zip(tokens, steps).allSatisfy { token, step in
      if case .field(let name) = step { name == token } else { true }
    }
    guard fits, let document else { return fits }
    return branches.allSatisfy { branch in
      let place = "/" + tokens.prefix(branch.depth).joined(separator: "/")
      guard let object = document.value(at: branch.depth == 0 ? "" : place) else { return true }
      return object[branch.tag]?.text == branch.name
    }
  }

  // MARK: - Values

  /// The values that stand here, in document order.
  func values(in document: WireValue) -> [WireValue] { values(in: document, from: 0) }

  private func values(in value: WireValue, from depth: Int) -> [WireValue] {
    guard isInBranch(value, at: depth) else { return [] }
    guard depth < steps.count else { return [value] }
    return children(of: value, at: depth).flatMap { values(in: $0, from: depth + 1) }
  }

  private func children(of value: WireValue, at depth: Int) -> [WireValue] {
    switch (steps[depth], value) {
    case (.field(let name), .object): value[name].map { [$0] } ?? []
    case (.item, .array(let items)): items
    case (.item, .object(let members)): members.map(\.value)
    default: []
    }
  }

  private func isInBranch(_ value: WireValue, at depth: Int) -> Bool {
    branches.filter { $0.depth == depth }.allSatisfy { value[$0.tag]?.text == $0.name }
  }

  /// The document with the first value that stands here changed; nil where none stands, or where `change` gives nil.
  func changingFirst(in document: WireValue, _ change: (WireValue) -> WireValue?) -> WireValue? {
    changingFirst(in: document, from: 0, change)
  }

  private func changingFirst(
    in value: WireValue, from depth: Int, _ change: (WireValue) -> WireValue?
  ) -> WireValue? {
    guard isInBranch(value, at: depth) else { return nil }
    guard depth < steps.count else { return change(value) }
    switch (steps[depth], value) {
    case (.field(let name), .object(var members)):
      guard let index = members.firstIndex(where: { $0.name == Array(name.utf8) }),
        let changed = changingFirst(in: members[index].value, from: depth + 1, change)
      else { return nil }
      members[index].value = changed
      return .object(members)
    case (.item, .object(var members)):
      for index in members.indices {
        guard let changed = changingFirst(in: members[index].value, from: depth + 1, change) else { continue }
        members[index].value = changed
        return .object(members)
      }
      return nil
    case (.item, .array(var items)):
      for index in items.indices {
        guard let changed = changingFirst(in: items[index], from: depth + 1, change) else { continue }
        items[index] = changed
        return .array(items)
      }
      return nil
    default: return nil
    }
  }
}

extension WireValue {
  /// This object without the member `name`; nil where it has none.
  func removing(_ name: String) -> WireValue? {
    guard case .object(let members) = self, self[name] != nil else { return nil }
    return .object(members.filter { $0.name != Array(name.utf8) })
  }

  /// This object with the member `name` set, behind all others where it has none; nil for anything else.
  func setting(_ name: String, to value: WireValue) -> WireValue? {
    guard case .object(var members) = self else { return nil }
    if let index = members.firstIndex(where: { $0.name == Array(name.utf8) }) {
      members[index].value = value
    } else {
      members.append(Member(name: Array(name.utf8), value: value))
    }
    return .object(members)
  }

  /// The document with the first member of this name that has this value changed; nil where there is none.
  func replacingFirst(_ name: String, _ value: WireValue, by other: WireValue) -> WireValue? {
    switch self {
    case .object(var members):
      for index in members.indices {
        let member = members[index]
        if member.name == Array(name.utf8), member.value.isSame(as: value) {
          members[index].value = other
        } else if let changed = member.value.replacingFirst(name, value, by: other) {
          members[index].value = changed
        } else {
          continue
        }
        return .object(members)
      }
      return nil
    case .array(var items):
      for index in items.indices {
        guard let changed = items[index].replacingFirst(name, value, by: other) else { continue }
        items[index] = changed
        return .array(items)
      }
      return nil
    default: return nil
    }
  }
}
