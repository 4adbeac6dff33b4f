import ContractModel

/// The one file that holds the fingerprint.
enum SwiftContract {
  static func file(of contract: Contract, module: String) -> RenderedFile {
    let version = contract.version.value.description
    let fingerprint = contract.fingerprint
    return SwiftFile.render("BridgeContract.swift", of: contract) {
      "/// Which contract \(module) speaks."
      "public enum BridgeContract {"
      Indented {
        "/// Semantic Versioning 2.0.0."
        "public static let version: Swift.String = \(SwiftLiteral.string(version))"
        "/// The first 16 hexadecimal digits of SHA-256 over what affects the wire."
        "public static let fingerprint: Swift.String = \(SwiftLiteral.string(fingerprint))"
        "/// The value of `X-Contract` (wire-protocol H7)."
        "public static let header: Swift.String = \(SwiftLiteral.string("\(version)+\(fingerprint)"))"
        "/// Where a bridge listens unless it is told otherwise."
        "public static let baseURL: Swift.String = \(SwiftLiteral.string(contract.server.baseURL.value))"
      }
      "}"
    }
  }
}
