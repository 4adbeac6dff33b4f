public import Logging

/// Writes each log event as one JSON object on one line of stderr (wire-protocol L1): `source` is the module that logs,
/// or what it gives as its `source`; `trace_id` is taken from the metadata.
///
/// ```swift
/// logger.info("stored", metadata: ["trace_id": "\(call.traceID)"], source: "clipboard")
/// ```
public struct JSONLinesLogHandler: LogHandler {
  public var logLevel: Logger.Level
  public var metadata: Logger.Metadata = [:]
  public var metadataProvider: Logger.MetadataProvider?
  private let write: @Sendable ([UInt8]) -> Void

  /// Lines go to stderr in their order, written by another thread: logging never waits.
  public init(level: Logger.Level) {
    self.init(level: level, write: LogOutput.standardError.add)
  }

  init(level: Logger.Level, write: @escaping @Sendable ([UInt8]) -> Void) {
    logLevel = level
    self.write = write
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var fields = metadata
    if let provided = metadataProvider?.get() { fields.merge(provided) { $1 } }
    if let own = event.metadata { fields.merge(own) { $1 } }
    if let error = event.error { fields["error"] = "\(error)" }
    let line = LogLine(
      level: event.level, source: event.source, message: event.message.description,
      fields: fields.mapValues(\.description))
    write(line.bytes)
  }
}
