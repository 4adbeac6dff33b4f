import BridgeAPI
import BridgeRuntime
import Logging

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the runtime reports of itself: to the log, to health, and as warnings under trace ids of their own.
struct RuntimeReports: Sendable {
  static let source = "bridge"

  let modules: Modules
  let events: EventPort
  let logger: Logger

  /// A module could not store something for a request, whose trace id is in the log; the warning has one of its own.
  func storeFailed(_ module: Module, _ what: String, _ error: DiskError, _ traceID: String) {
    // A request that was given up says nothing of the disk.
    if error.code == ECANCELED { return }
    let sentence = "\(what) could not be stored: \(error.reason)"
    modules.degrade(module, "\(sentence).")
    logger.error("\(sentence)", metadata: ["trace_id": "\(traceID)"], source: module.rawValue)
    warn("store-failed", "\(sentence).")
  }

  /// Publishes a warning that follows from no request.
  func warn(_ code: String, _ message: String) {
    let traceID = events.publish([Self.warning(code, message)])
    logger.warning("\(message)", metadata: ["trace_id": "\(traceID)", "code": "\(code)"], source: Self.source)
  }

  static func warning(_ code: String, _ message: String) -> OutgoingEvent {
    let event = BridgeEvent.runtimeWarning(RuntimeWarningData(code: code, message: message))
    return OutgoingEvent(channel: event.channel, name: event.name, source: source, data: event.encodedData())
  }
}
