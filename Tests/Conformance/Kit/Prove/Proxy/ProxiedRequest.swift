import ContractModel

/// A request as the proxy saw it pass, read leniently: it may be one that no server should take.
struct ProxiedRequest: Sendable {
  /// What is kept of a body, in bytes (1 MiB); of a longer one nothing.
  static let keptBody = 1_048_576

  var method = ""
  /// As it stood on the request line.
  var target = ""
  var version = ""
  var fields: [(name: String, value: String)] = []
  /// Nil where it was longer than what is kept, or never came whole.
  var body: [UInt8]?
  /// What is wrong with its framing, by name: `content-length-and-transfer-encoding`.
  var framingFaults: Set<String> = []

  /// The values of every field line called `name`, compared without case.
  func values(_ name: String) -> [String] {
    let wanted = name.lowercased()
    return fields.filter { $0.name.lowercased() == wanted }.map(\.value)
  }

  /// Without query and, in absolute-form, without scheme and authority.
  var path: String {
    let whole = target.prefix { $0 != "?" }
    guard whole.lowercased().hasPrefix("http://") else { return String(whole) }
    let rest = whole.dropFirst("http://".count)
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }

  /// The host that the request names: the target's authority before `Host` (RFC 9112 section 3.2.2).
  var host: String {
    guard target.lowercased().hasPrefix("http://") else { return values("Host").first ?? "" }
    return String(target.dropFirst("http://".count).prefix { $0 != "/" && $0 != "?" })
  }

  /// The trace id of a `traceparent` with the form of a valid one; else nil.
  var givenTraceID: String? {
    guard let field = values("traceparent").first, values("traceparent").count == 1 else { return nil }
    let parts = field.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == "00", TraceID.isValid(parts[1]), parts[2].utf8.count == 16,
      parts[2] != "0000000000000000", parts[3].utf8.count == 2
    else { return nil }
    return parts[1]
  }

  var asksForUpgrade: Bool { !values("Upgrade").isEmpty }
}
