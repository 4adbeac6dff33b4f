// Generated from contract "SmrtHub Communication Bridge" by codegen. Do not edit.
// swift-format-ignore-file

/// An answer as it came, not yet judged.
public struct BridgeAnswer: Swift.Sendable {
  public let status: Swift.Int
  public let fields: [(name: Swift.String, value: Swift.String)]
  public let body: [Swift.UInt8]

  public init(status: Swift.Int, fields: [(name: Swift.String, value: Swift.String)], body: [Swift.UInt8]) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// The value of the first field line of this name, which is in lower case.
  func value(of name: Swift.String) -> Swift.String? { fields.first { $0.name.lowercased() == name }?.value }
}
