import ContractModel

/// A generated file, before anything is written.
struct RenderedFile: Sendable {
  /// Below the target's output folder, with `/`: `Types/Detection.swift`.
  let path: String
  let bytes: [UInt8]
  /// In hexadecimal digits.
  let sha256: String

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    sha256 = SHA256.hex(bytes)
  }
}
