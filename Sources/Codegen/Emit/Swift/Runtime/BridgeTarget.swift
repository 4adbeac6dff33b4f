/// The target of a request: its path and query, percent-encoded (RFC 9112 section 3.2.1).
struct BridgeTarget {
  private(set) var text = ""
  private var hasQuery = false

  init(_ build: (inout BridgeTarget) -> Swift.Void) { build(&self) }

  /// A part of the route as the contract has it.
  mutating func path(_ text: Swift.String) { self.text += text }

  /// A segment that stands for a parameter.
  mutating func segment(_ write: (inout JSONWriter) -> Swift.Void) { text += Self.encoded(write) }

  /// A value of the query; what is nil is left out.
  mutating func query<Value>(
    _ name: Swift.String, _ value: Value?, _ write: (inout JSONWriter, Value) -> Swift.Void
  ) {
    guard let value else { return }
    text += "\(hasQuery ? "&" : "?")\(name)=\(Self.encoded { write(&$0, value) })"
    hasQuery = true
  }

  /// As in JSON, without quotes (contract-language, Path and query values); all but the unreserved characters are
  /// encoded (RFC 3986 section 2.3).
  private static func encoded(_ write: (inout JSONWriter) -> Swift.Void) -> Swift.String {
    let json = JSONWriter.encode(write)
    let text = (try? JSONReader.decode(json) { $0.string() }).map { [Swift.UInt8]($0.utf8) } ?? json
    return text.reduce(into: "") { result, byte in
      let isUnreserved =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~".utf8.contains(byte)
      if isUnreserved { result.unicodeScalars.append(Swift.Unicode.Scalar(byte)) } else { result += hex(byte) }
    }
  }

  private static func hex(_ byte: Swift.UInt8) -> Swift.String {
    (byte < 16 ? "%0" : "%") + Swift.String(byte, radix: 16, uppercase: true)
  }
}
