import ContractModel

/// A resolved contract as a tree, and what tells it from every other.
struct HashedTree: Sendable {
  let value: JSONValue
  /// Of the tree as it is written, members in order; in hexadecimal digits.
  let sha256: String

  init(_ value: JSONValue) {
    self.value = value
    sha256 = SHA256.hex(JSONText.write(value))
  }

  /// With docs, examples and scenarios: whatever the contract says.
  init(_ contract: Contract) { self.init(contract.canonicalJSON(includingDocs: true)) }
}
