import ContractModel

/// What changed between two resolved contracts, in sentences: "`uptime` of `get_health` was renamed to `uptime_seconds`".
struct SemanticDiff {
  private var changes: [ContractChange] = []
  /// New names of types that were renamed, so that what refers to them is no change of its own.
  private var typeNames: [String: String] = [:]

  static func changes(from old: JSONValue, to new: JSONValue) -> [ContractChange] {
    var diff = SemanticDiff()
    let types = NamedParts(old["types"], new["types"], noun: "type")
    for (before, after) in types.renamed { diff.typeNames[before] = after }
    diff.compare(diff.withNewTypeNames(old), new, ContractSubject())
    return diff.changes
  }

  private mutating func compare(_ old: JSONValue, _ new: JSONValue, _ subject: ContractSubject) {
    guard case .object(let before) = old, case .object(let after) = new else { return }
    for name in Self.union(before, after) {
      compare(name, before.value(name), after.value(name), subject)
    }
  }

  private mutating func compare(_ key: String, _ old: JSONValue?, _ new: JSONValue?, _ subject: ContractSubject) {
    if let old, let new, old.isIdentical(to: new) { return }
    if let noun = ContractSubject.collections[key], Self.isObject(old) || Self.isObject(new) {
      compareNamed(NamedParts(old, new, noun: noun), key, subject)
    } else if let old, let new, Self.isObject(old), Self.isObject(new), key != "default" {
      compare(old, new, subject.entering(key))
    } else {
      add(subject.change(of: key, from: old, to: new), subject.path + [key])
    }
  }

  private mutating func compareNamed(_ parts: NamedParts, _ key: String, _ subject: ContractSubject) {
    let path = subject.path + [key]
    for (name, other) in parts.renamed {
      add(subject.part(name, parts.noun) + " was renamed to `\(other)`", path + [other])
    }
    for name in parts.removed { add(subject.part(name, parts.noun) + " was removed", subject.path) }
    for name in parts.added { add(subject.part(name, parts.noun) + " was added", path + [name]) }
    for (name, old, new) in parts.kept { compare(old, new, subject.inside(name, parts.noun, of: key)) }
    if parts.isReordered { add("the order of " + subject.collection(key) + " changed", path) }
  }

  private mutating func add(_ sentence: String, _ path: [String]) {
    changes.append(ContractChange(sentence: sentence, path: path))
  }

  /// An endpoint's `errors` are a list of names, not a collection.
  private static func isObject(_ value: JSONValue?) -> Bool {
    if case .object? = value { return true }
    return false
  }

  /// Both trees' keys: the new ones in their order, then those that are gone.
  private static func union(_ old: [JSONValue.Member], _ new: [JSONValue.Member]) -> [String] {
    let names = new.map(\.name)
    let known = Set(names)
    return names + old.map(\.name).filter { !known.contains($0) }
  }

  private func withNewTypeNames(_ tree: JSONValue) -> JSONValue {
    guard !typeNames.isEmpty else { return tree }
    switch tree {
    case .object(let members):
      return .object(members.map { JSONValue.Member($0.name, renamed($0.name, $0.value)) })
    case .array(let items): return .array(items.map(withNewTypeNames))
    default: return tree
    }
  }

  private func renamed(_ key: String, _ value: JSONValue) -> JSONValue {
    switch (key, value) {
    case ("type", .string(let type)): .string(TypeWords.replace(typeNames, in: type))
    case ("cases", .object(let cases)): .object(cases.map { JSONValue.Member($0.name, renamed("type", $0.value)) })
    default: withNewTypeNames(value)
    }
  }
}
