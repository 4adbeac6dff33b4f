// Generated from contract "Values" by codegen. Do not edit.
// swift-format-ignore-file

/// Which contract ValuesAPI speaks.
public enum BridgeContract {
  /// Semantic Versioning 2.0.0.
  public static let version: Swift.String = "1.0.0"
  /// The first 16 hexadecimal digits of SHA-256 over what affects the wire.
  public static let fingerprint: Swift.String = "b2caae469ef6465c"
  /// The value of `X-Contract` (wire-protocol H7).
  public static let header: Swift.String = "1.0.0+b2caae469ef6465c"
}
