import ContractModel

extension JSONValue {
  /// Whether both are written alike; members in another order differ.
  func isIdentical(to other: JSONValue) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    // A whole double is written, and so read back, as an integer.
    case (.integer(let whole), .double(let other)), (.double(let other), .integer(let whole)):
      Double(exactly: whole) == other
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isIdentical(to: $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.name == $1.name && $0.value.isIdentical(to: $1.value) }
    default: false
    }
  }
}

extension [JSONValue.Member] {
  func value(_ name: String) -> JSONValue? { first { $0.name == name }?.value }
}
