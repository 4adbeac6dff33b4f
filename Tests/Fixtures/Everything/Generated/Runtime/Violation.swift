// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// One place where a value breaks the contract, as it stands in `violations` of an error.
public struct Violation: Swift.Hashable, Swift.Sendable {
  /// The part of a request that holds the value: `in` on the wire.
  public enum Place: Swift.String, Swift.Hashable, Swift.Sendable {
    case body
    case query
    case path
  }

  public let place: Place
  /// A JSON Pointer (RFC 6901) to the value; of a missing field, to where it would stand.
  public internal(set) var path: Swift.String
  public let rule: ViolationRule
  /// A sentence for people that never quotes input.
  public let message: Swift.String

  /// A violation that a handler found, for a declared error of status 422: its rule is `semantic`.
  public init(place: Place = .body, path: Swift.String, rule: ViolationRule = .semantic, message: Swift.String) {
    self.place = place
    self.path = path
    self.rule = rule
    self.message = message
  }
}
