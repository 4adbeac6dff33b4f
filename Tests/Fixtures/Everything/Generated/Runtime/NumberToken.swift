// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// A number that was read, by where it stands.
struct NumberToken {
  let start: Swift.Int
  let end: Swift.Int
  /// Written without fraction and exponent.
  let isInteger: Swift.Bool
}
