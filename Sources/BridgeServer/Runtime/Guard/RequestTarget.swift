/// The target of a request line, taken apart (RFC 9112 section 3.2).
struct RequestTarget {
  /// The authority of an absolute-form, which stands for `Host`.
  let authority: String?
  /// The path before percent-decoding, without query; nil where the target does not decode or is of another form.
  let path: [UInt8]?
  /// What follows the first `?`, before percent-decoding; empty where nothing does.
  let query: [UInt8]

  init(_ target: String) {
    let text = Array(target.utf8)
    if text.first == UInt8(ascii: "/"), text.allSatisfy(Self.isPlain) {
      // The usual case: nothing in it has a meaning.
      (authority, path, query) = (nil, text, [])
      return
    }
    let scheme = "http://".utf8
    guard ASCII.equalIgnoringCase(text.prefix(scheme.count), scheme) else {
      authority = nil
      path = Self.decodablePath(text)
      query = Self.query(of: text)
      return
    }
    let rest = text.dropFirst(scheme.count)
    let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
    authority = String(decoding: rest[..<end], as: UTF8.self)
    path = Self.decodablePath(Array(rest[end...]))
    query = Self.query(of: Array(rest[end...]))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "?") && byte != UInt8(ascii: "%") && byte != UInt8(ascii: "#")
  }

  private static func query(of text: [UInt8]) -> [UInt8] {
    text.firstIndex(of: UInt8(ascii: "?")).map { Array(text[($0 + 1)...]) } ?? []
  }

  private static func decodablePath(_ text: [UInt8]) -> [UInt8]? {
    guard text.first == UInt8(ascii: "/"), !text.contains(UInt8(ascii: "#")) else { return nil }
    guard text.contains(UInt8(ascii: "%")) else { return path(of: text) }
    let query = text.firstIndex(of: UInt8(ascii: "?")) ?? text.endIndex
    guard let decoded = percentDecoded(text[..<query]), percentDecoded(text[query...]) != nil else { return nil }
    // A segment that held `/` once decoded, or NUL, could mean another path to whoever reads it next (H9).
    let slashes = text[..<query].count { $0 == UInt8(ascii: "/") }
    guard decoded.count(where: { $0 == UInt8(ascii: "/") }) == slashes, !decoded.contains(0) else { return nil }
    return path(of: text)
  }

  private static func path(of text: [UInt8]) -> [UInt8] {
    text.firstIndex(of: UInt8(ascii: "?")).map { Array(text[..<$0]) } ?? text
  }

  /// The bytes that a percent-encoded text stands for; nil where a triplet is broken or they are no UTF-8.
  private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(ASCII.hexValue), let low = rest.popFirst().flatMap(ASCII.hexValue) else {
        return nil
      }
      decoded.append(high << 4 | low)
    }
    return String(validating: decoded, as: UTF8.self) == nil ? nil : decoded
  }
}
