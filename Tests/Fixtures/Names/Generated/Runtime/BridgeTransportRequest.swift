// Generated from contract "Names" by codegen. Do not edit.
// swift-format-ignore-file

/// One request as a transport sends it.
public struct BridgeTransportRequest: Swift.Sendable {
  public let address: BridgeAddress
  public let method: Swift.String
  /// Path and query, percent-encoded.
  public let target: Swift.String
  /// Field lines, `Host` among them; lengths are the transport's.
  public let fields: [(name: Swift.String, value: Swift.String)]
  /// Nil where the endpoint takes none.
  public let body: [Swift.UInt8]?
  /// From the connection to the last byte of the answer.
  public let timeout: Swift.Duration
  /// The longest body of an answer, or the longest message of a channel, in bytes.
  public let maxAnswer: Swift.Int

  public init(
    address: BridgeAddress, method: Swift.String, target: Swift.String,
    fields: [(name: Swift.String, value: Swift.String)], body: [Swift.UInt8]?, timeout: Swift.Duration,
    maxAnswer: Swift.Int
  ) {
    self.address = address
    self.method = method
    self.target = target
    self.fields = fields
    self.body = body
    self.timeout = timeout
    self.maxAnswer = maxAnswer
  }
}

/// Without what it carries: the token is among the fields.
extension BridgeTransportRequest: Swift.CustomStringConvertible, Swift.CustomReflectable {
  public var description: Swift.String { "\(method) \(target)" }
  public var customMirror: Swift.Mirror { Swift.Mirror(self, children: ["method": method, "target": target]) }
}
