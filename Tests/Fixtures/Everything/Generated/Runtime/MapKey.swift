// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A key of a map, compared by its bytes in UTF-8: a letter and its decomposed form are two keys.
struct MapKey: Swift.Hashable, Swift.Sendable {
  private let text: Swift.String

  init(_ text: Swift.String) { self.text = text }

  static func == (left: MapKey, right: MapKey) -> Swift.Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Swift.Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: Swift.UnsafeRawBufferPointer($0)) }
  }
}
