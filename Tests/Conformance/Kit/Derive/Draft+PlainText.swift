extension Draft {
  /// As a path or query value is written: the text of a string, else the JSON text itself; nil for a string that stands
  /// for no text.
  var plainText: [UInt8]? {
    let json = recipe.bytes
    guard json.first == UInt8(ascii: "\"") else { return json }
    guard case .string(let text)? = try? DocumentScanner.read(json) else { return nil }
    return text
  }
}
