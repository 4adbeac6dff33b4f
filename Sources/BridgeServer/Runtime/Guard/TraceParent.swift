/// The field `traceparent` (W3C Trace Context section 3.2).
enum TraceParent {
  /// The trace id in it, 32 lower-case hex digits; nil where the field is not valid.
  static func traceID(_ value: String) -> String? {
    let bytes = Array(value.utf8)
    // version 2, trace id 32, parent id 16, flags 2, with a dash between.
    guard bytes.count >= 55, [2, 35, 52].allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) else { return nil }
    let version = bytes[0..<2]
    let traceID = bytes[3..<35]
    let parentID = bytes[36..<52]
    guard [version, traceID, parentID, bytes[53..<55]].allSatisfy({ $0.allSatisfy(isLowerHex) }),
      isSomething(traceID), isSomething(parentID), hasKnownShape(version, bytes)
    else { return nil }
    return String(decoding: traceID, as: UTF8.self)
  }

  /// Version `00` ends after the flags, a later one may go on after a dash, and `ff` is none.
  private static func hasKnownShape(_ version: ArraySlice<UInt8>, _ bytes: [UInt8]) -> Bool {
    if version.elementsEqual("00".utf8) { return bytes.count == 55 }
    return !version.elementsEqual("ff".utf8) && (bytes.count == 55 || bytes[55] == UInt8(ascii: "-"))
  }

  private static func isLowerHex(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func isSomething(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.contains { $0 != UInt8(ascii: "0") }
  }
}
