import ContractModel

/// `contract.json`: the contract as a tree, and the lock of what was generated from it.
struct ResolvedContract {
  let tree: JSONValue
  let lock: GenerationLock?

  /// Nil where the text is no JSON object.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONText.parse(bytes), case .object(let members) = value else { return nil }
    tree = .object(members.filter { $0.name != "lock" })
    lock = members.first { $0.name == "lock" }.flatMap { GenerationLock($0.value) }
  }

  init(tree: JSONValue, lock: GenerationLock) {
    self.tree = tree
    self.lock = lock
  }

  func rendered() -> [UInt8] {
    guard case .object(let members) = tree, let lock else { return [] }
    return JSONText.writePretty(.object(members + [JSONValue.Member("lock", lock.json)]))
  }
}
