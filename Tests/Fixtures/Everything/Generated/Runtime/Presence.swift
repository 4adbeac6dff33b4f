// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// The value of a field that may be absent and may be null: three different things.
public enum Presence<Value> {
  case absent
  case null
  case value(Value)
}

extension Presence: Swift.Equatable where Value: Swift.Equatable {}
extension Presence: Swift.Hashable where Value: Swift.Hashable {}
extension Presence: Swift.Sendable where Value: Swift.Sendable {}

extension Presence {
  /// From what a reader found: nil where the field is absent or broke a rule, an inner nil where it is null.
  init(_ found: Value??) {
    switch found {
    case .none: self = .absent
    case .some(.none): self = .null
    case .some(.some(let value)): self = .value(value)
    }
  }

  /// From the container of a `Decoder`.
  init<Key>(from container: Swift.KeyedDecodingContainer<Key>, forKey key: Key) throws where Value: Swift.Decodable {
    if !container.contains(key) {
      self = .absent
    } else if try container.decodeNil(forKey: key) {
      self = .null
    } else {
      self = .value(try container.decode(Value.self, forKey: key))
    }
  }

  /// Into the container of an `Encoder`.
  func encode<Key>(to container: inout Swift.KeyedEncodingContainer<Key>, forKey key: Key) throws
  where Value: Swift.Encodable {
    switch self {
    case .absent: break
    case .null: try container.encodeNil(forKey: key)
    case .value(let value): try container.encode(value, forKey: key)
    }
  }
}
