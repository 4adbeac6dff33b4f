// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// The field `traceparent` (W3C Trace Context section 3.2).
enum BridgeTraceContext {
  /// 32 lower-case hexadecimal digits, not all zero.
  static func traceID() -> Swift.String { digits() + digits() }

  /// Of one attempt, with a span of its own.
  static func parent(_ traceID: Swift.String) -> Swift.String { "00-\(traceID)-\(digits())-01" }

  /// 16 of them, not all zero.
  private static func digits() -> Swift.String {
    let text = Swift.String(Swift.UInt64.random(in: 1 ... .max), radix: 16)
    return Swift.String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
