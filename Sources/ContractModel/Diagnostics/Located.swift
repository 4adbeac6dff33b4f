/// A value with the place in the contract that says it.
@dynamicMemberLookup
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let span: SourceSpan

  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }

  public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member { value[keyPath: path] }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
