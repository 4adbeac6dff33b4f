public import BridgeAPI
public import BridgeRuntime
public import Logging

/// What the SmrtHub bridge does behind its contract.
public struct SmrtHubHandlers: BridgeHandlers {
  let startedAt: ContinuousClock.Instant
  let build = BuildHash()
  let reports: RuntimeReports
  let workspaces: WorkspaceStore
  let items: ItemStore
  let hub = Hub()
  let logger: Logger
  /// Held as long as there are handlers.
  private let state: StateFolder

  /// Opens the state, making its folder where it is missing, and holds it for this process alone.
  ///
  /// Throws a `StartFailure` that says what is wrong with the state and how to mend it; nothing is changed then.
  ///
  /// - Parameters:
  ///   - startedAt: When the process started; uptimes count from there.
  ///   - stateDirectory: The folder of state.
  ///   - events: Where warnings go that follow from no request.
  public init(
    startedAt: ContinuousClock.Instant, stateDirectory: String, logger: Logger, events: EventPort = EventPort()
  ) throws(StartFailure) {
    try self.init(
      startedAt: startedAt, stateDirectory: stateDirectory, logger: logger, events: events, calls: .system)
  }

  init(
    startedAt: ContinuousClock.Instant, stateDirectory: String, logger: Logger, events: EventPort, calls: DiskCalls
  ) throws(StartFailure) {
    let state = try StateFolder.open(stateDirectory)
    let file = WorkspaceFile(state: state.folder, calls: calls)
    let stored = try file.read(in: stateDirectory)
    let leftover = LeftoverTemporaries.remove(from: state.folder)
    if leftover > 0 {
      logger.notice(
        "removed what a crash left half written", metadata: ["files": "\(leftover)"], source: Module.store.rawValue)
    }
    self.startedAt = startedAt
    self.state = state
    self.logger = logger
    reports = RuntimeReports(modules: Modules(), events: events, logger: logger)
    workspaces = WorkspaceStore(stored, in: file)
    items = ItemStore(state: state.folder, calls: calls)
  }

  /// A line of the log that says what a module did for a request; never what a caller sent.
  func log(
    _ level: Logger.Level, _ module: Module, _ message: Logger.Message, _ call: BridgeCall,
    _ fields: @autoclosure () -> Logger.Metadata
  ) {
    logger.log(
      level: level, message, metadata: fields().merging(["trace_id": "\(call.traceID)"]) { $1 },
      source: module.rawValue)
  }
}
