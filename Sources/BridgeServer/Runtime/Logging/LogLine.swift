import Logging

/// A log event as one JSON object on one line: `timestamp level source trace_id message`, then its fields in order of
/// their names (wire-protocol L1). Control characters are escaped, so no text can forge a line.
struct LogLine {
  private static let ownNames: Set<String> = ["timestamp", "level", "source", "message"]

  private(set) var bytes = [UInt8(ascii: "{")]

  init(level: Logger.Level, source: String, message: String, fields: [String: String], at time: WallClock = .now()) {
    var fields = fields
    append("timestamp", time.rfc3339)
    append("level", level.rawValue)
    append("source", source)
    if let traceID = fields.removeValue(forKey: "trace_id") { append("trace_id", traceID) }
    append("message", message)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) where !Self.ownNames.contains(name) {
      append(name, value)
    }
    bytes += "}\n".utf8
  }

  /// Says how many lines found no room.
  static func dropped(_ count: Int) -> [UInt8] {
    LogLine(
      level: .warning, source: "BridgeRuntime", message: "log lines were left out, since nobody read them",
      fields: ["count": "\(count)"]
    ).bytes
  }

  private mutating func append(_ name: String, _ value: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    JSONString.write(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    JSONString.write(value, to: &bytes)
  }
}
