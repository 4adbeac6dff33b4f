// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Which contract ValuesAPI speaks.
public enum BridgeContract {
  /// Semantic Versioning 2.0.0.
  public static let version: Swift.String = "1.1.0"
  /// The first 16 hexadecimal digits of SHA-256 over what affects the wire.
  public static let fingerprint: Swift.String = "a50fbaa36979596a"
  /// The value of `X-Contract` (wire-protocol H7).
  public static let header: Swift.String = "1.1.0+a50fbaa36979596a"
  /// Where a bridge listens unless it is told otherwise.
  public static let baseURL: Swift.String = "http://127.0.0.1:5003"
}
