// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A key that only the data tells.
private struct AnyKey: Swift.CodingKey {
  let stringValue: Swift.String
  var intValue: Swift.Int? { nil }

  init(_ key: Swift.String) { stringValue = key }
  init?(stringValue: Swift.String) { self.stringValue = stringValue }
  init?(intValue: Swift.Int) { nil }
}

extension JSONMap: Swift.Decodable where Value: Swift.Decodable {
  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: AnyKey.self)
    try self.init(container.allKeys.map { (key: $0.stringValue, value: try container.decode(Value.self, forKey: $0)) })
  }
}

extension JSONMap: Swift.Encodable where Value: Swift.Encodable {
  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: AnyKey.self)
    for (key, value) in entries { try container.encode(value, forKey: AnyKey(key)) }
  }
}
