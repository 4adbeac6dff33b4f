/// A generated file, before anything is written.
struct RenderedFile: Sendable {
  /// Below the target's output folder, with `/`: `Types/Detection.swift`.
  let path: String
  let bytes: [UInt8]
}

/// Renders one file.
typealias FileMaker = @Sendable () -> RenderedFile
