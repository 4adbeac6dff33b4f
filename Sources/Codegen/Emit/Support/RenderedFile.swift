/// A generated file, before anything is written.
struct RenderedFile {
  /// Below the target's output folder, with `/`: `Types/Detection.swift`.
  let path: String
  let bytes: [UInt8]
}
