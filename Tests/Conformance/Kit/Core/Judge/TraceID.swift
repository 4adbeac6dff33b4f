/// The form of a trace id (wire-protocol H8).
enum TraceID {
  /// 32 lower-case hexadecimal digits, not all of them zero.
  static func isValid(_ text: String) -> Bool {
    let digits = text.utf8
    return digits.count == 32
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      && digits.contains { $0 != 0x30 }
  }
}
