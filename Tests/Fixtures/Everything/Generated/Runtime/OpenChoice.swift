// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What was found where a value of an open enum belongs.
enum OpenChoice {
  /// The index of a value that the contract knows.
  case known(Swift.Int)
  case unknown(Swift.String)
}
