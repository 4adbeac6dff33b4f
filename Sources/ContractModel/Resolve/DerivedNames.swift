/// Names that generated code gives to what has none in the contract.
enum DerivedNames {
  static func path(of endpoint: String) -> String { pascalCase(endpoint) + "Path" }
  static func query(of endpoint: String) -> String { pascalCase(endpoint) + "Query" }
  static func request(of endpoint: String) -> String { pascalCase(endpoint) + "Request" }
  static func response(of endpoint: String) -> String { pascalCase(endpoint) + "Response" }
  /// A response together with the events that go with it.
  static func reply(of endpoint: String) -> String { pascalCase(endpoint) + "Reply" }
  static func data(of event: String) -> String { pascalCase(event) + "Data" }
  static func envelope(of channel: String) -> String { pascalCase(channel) + "Envelope" }
  static func heartbeat(of channel: String) -> String { pascalCase(channel) + "Heartbeat" }

  /// `process_clipboard` becomes `ProcessClipboard`.
  static func pascalCase(_ name: String) -> String {
    var result: [UInt8] = []
    var beginsWord = true
    for byte in name.utf8 {
      if byte == UInt8(ascii: "_") {
        beginsWord = true
        continue
      }
      let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      result.append(beginsWord && isLower ? byte & ~0x20 : byte)
      beginsWord = false
    }
    return String(decoding: result, as: UTF8.self)
  }
}
