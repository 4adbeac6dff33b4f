// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// Which contract EverythingAPI speaks.
public enum BridgeContract {
  /// Semantic Versioning 2.0.0.
  public static let version: Swift.String = "1.0.0"
  /// The first 16 hexadecimal digits of SHA-256 over what affects the wire.
  public static let fingerprint: Swift.String = "7e08dbf06f9622ca"
  /// The value of `X-Contract` (wire-protocol H7).
  public static let header: Swift.String = "1.0.0+7e08dbf06f9622ca"
  /// Where a bridge listens unless it is told otherwise.
  public static let baseURL: Swift.String = "http://127.0.0.1:5005"
}
