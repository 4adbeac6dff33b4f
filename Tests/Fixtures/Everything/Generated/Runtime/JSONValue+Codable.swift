// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

extension JSONValue: Swift.Codable {
  public init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Swift.Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Swift.Int64.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Swift.Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(Swift.String.self) {
      self = .string(value)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode(JSONMap<JSONValue>.self))
    }
  }

  public func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
