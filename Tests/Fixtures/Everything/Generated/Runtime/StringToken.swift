// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A string that was read: where it stands between its quotes, or, where it holds escapes, that its bytes are in
/// ``JSONReader/unescaped`` until the next string is read.
struct StringToken {
  let start: Swift.Int
  let end: Swift.Int
  let isEscaped: Swift.Bool
}
