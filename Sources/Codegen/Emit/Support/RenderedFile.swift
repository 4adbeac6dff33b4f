import ContractModel

/// A generated file, before anything is written.
struct RenderedFile: Sendable {
  /// Below the target's output folder, with `/`: `Types/Detection.swift`.
  let path: String
  let bytes: [UInt8]
  /// In hexadecimal digits.
  let sha256: String

  init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, sha256: SHA256.hex(bytes))
  }

  private init(path: String, bytes: [UInt8], sha256: String) {
    self.path = path
    self.bytes = bytes
    self.sha256 = sha256
  }

  /// The same file in a folder.
  func inside(_ folder: String) -> RenderedFile {
    RenderedFile(path: "\(folder)/\(path)", bytes: bytes, sha256: sha256)
  }
}

/// Renders one file.
typealias FileMaker = @Sendable () -> RenderedFile
