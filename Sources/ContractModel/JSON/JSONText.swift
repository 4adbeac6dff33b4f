/// JSON documents as bytes.
public enum JSONText {
  /// Reads one document by RFC 8259 and, stricter, RFC 7493.
  ///
  /// Duplicate keys, a byte-order mark, invalid UTF-8, lone surrogates, more than 64 levels and numbers of more than 64
  /// characters are errors.
  public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONSyntaxError> in
      var parser = JSONParser(buffer)
      do throws(JSONSyntaxError) {
        return .success(try parser.parse())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Compact, members in the order given, numbers as RFC 8785 section 3.2.2.3 writes them; integers as plain digits.
  public static func write(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(layout: .compact)
    writer.write(value)
    return writer.bytes
  }

  /// As ``write(_:)``, with members sorted by the UTF-16 of their names (RFC 8785 section 3.2.3).
  public static func writeCanonical(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(layout: .canonical)
    writer.write(value)
    return writer.bytes
  }

  /// Two spaces for each level, members in the order given, a newline at the end.
  public static func writePretty(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.write(value)
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
