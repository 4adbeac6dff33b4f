// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONReader {
  /// Keeps a violation of the value that is being read; those who hold it put their part of the path before it.
  mutating func report(_ rule: ViolationRule, at path: Swift.String = "", _ detail: Swift.String = "") {
    guard violations.count < Self.maxViolations else { return }
    violations.append(Violation(path: path, rule: rule, message: rule.message(detail)))
  }

  /// Puts `token` before the paths of the violations from `first` on.
  mutating func prefix(violationsFrom first: Swift.Int, with token: Swift.String) {
    for index in first..<Swift.max(first, violations.count) {
      violations[index].path = "/" + token + violations[index].path
    }
  }

  /// Reports that another kind of value stands here than the contract asks for, and reads past it.
  mutating func reject(expecting kind: ExpectedKind) {
    if current == Swift.UInt8(ascii: "n") {
      report(.null, kind.rawValue)
    } else {
      report(.type, kind.rawValue)
    }
    skipValue()
  }
}
