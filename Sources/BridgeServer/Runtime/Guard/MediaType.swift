/// The media types that a request body may have (wire-protocol H2 step 11).
enum MediaType {
  /// Whether a `Content-Type` is `application/json`, alone or with `charset=utf-8`, in any case.
  static func isJSON(_ value: String) -> Bool {
    let parts = value.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(ASCII.trimmed)
    guard let type = parts.first, ASCII.equalIgnoringCase(type, "application/json".utf8), parts.count <= 2 else {
      return false
    }
    return parts.dropFirst().allSatisfy { parameter in
      ASCII.equalIgnoringCase(parameter, "charset=utf-8".utf8)
        || ASCII.equalIgnoringCase(parameter, "charset=\"utf-8\"".utf8)
    }
  }
}
