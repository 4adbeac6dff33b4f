// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A value behind a reference, where a struct that holds itself would be infinite. Transparent to every codec.
indirect enum Boxed<Value> {
  case value(Value)

  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

extension Boxed: Swift.Equatable where Value: Swift.Equatable {}
extension Boxed: Swift.Hashable where Value: Swift.Hashable {}
extension Boxed: Swift.Sendable where Value: Swift.Sendable {}

extension Boxed: Swift.Decodable where Value: Swift.Decodable {
  init(from decoder: any Swift.Decoder) throws { self = .value(try Value(from: decoder)) }
}

extension Boxed: Swift.Encodable where Value: Swift.Encodable {
  func encode(to encoder: any Swift.Encoder) throws { try value.encode(to: encoder) }
}
