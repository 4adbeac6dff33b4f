public import Logging

/// Writes each log event as one JSON object on one line of stderr: `timestamp level source trace_id message` and the
/// event's fields (wire-protocol L1). Control characters are escaped, so no text can forge a line.
public struct JSONLinesLogHandler: LogHandler {
  public var logLevel: Logger.Level
  public var metadata: Logger.Metadata = [:]
  public var metadataProvider: Logger.MetadataProvider?
  private let source: String
  private let write: @Sendable ([UInt8]) -> Void

  /// Lines go to stderr, each in one write.
  public init(source: String, level: Logger.Level) {
    self.init(source: source, level: level) { StandardStream.error.write($0) }
  }

  init(source: String, level: Logger.Level, write: @escaping @Sendable ([UInt8]) -> Void) {
    self.source = source
    logLevel = level
    self.write = write
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var fields = metadata.merging(event.metadata ?? [:]) { $1 }
    if let provided = metadataProvider?.get() { fields.merge(provided) { own, _ in own } }
    let traceID = fields.removeValue(forKey: "trace_id")
    var line = [UInt8(ascii: "{")]
    Self.append("timestamp", WallClock.now().rfc3339, to: &line)
    Self.append("level", event.level.rawValue, to: &line)
    Self.append("source", source, to: &line)
    if let traceID { Self.append("trace_id", traceID.description, to: &line) }
    Self.append("message", event.message.description, to: &line)
    if let error = event.error { Self.append("error", String(describing: error), to: &line) }
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { Self.append(name, value.description, to: &line) }
    line += "}\n".utf8
    write(line)
  }

  private static func append(_ name: String, _ value: String, to line: inout [UInt8]) {
    if line.count > 1 { line.append(UInt8(ascii: ",")) }
    JSONString.write(name, to: &line)
    line.append(UInt8(ascii: ":"))
    JSONString.write(value, to: &line)
  }
}
