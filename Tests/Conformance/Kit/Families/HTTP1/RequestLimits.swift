/// How large the head of a request may be: the defaults of wire-protocol.md.
enum RequestLimits {
  /// Bytes of the target.
  static let target = 8_192
  /// Field lines.
  static let fields = 100
  /// Bytes of all field lines, each with its colon, one space and its line end.
  static let fieldBytes = 32_768
}
