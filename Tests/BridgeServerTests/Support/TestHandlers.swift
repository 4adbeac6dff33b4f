import BridgeAPI
import BridgeRuntime
import Logging

@testable import SmrtHubBridge

/// The handlers on a folder of state that is removed with the value.
struct TestHandlers {
  let folder: TemporaryFolder
  let handlers: SmrtHubHandlers
  let call = BridgeCall(traceID: "0af7651916cd43dd8448eb211c80319c")

  init(startedAt: ContinuousClock.Instant = .now, calls: DiskCalls = .system) throws {
    folder = try TemporaryFolder()
    handlers = try SmrtHubHandlers(
      startedAt: startedAt, stateDirectory: folder.path("state"), logger: .silent, events: EventPort(), calls: calls)
  }

  /// Stores a configuration in place of the first one, of revision 1.
  func configure(_ workspace: Workspace) async throws {
    _ = try await handlers.updateConfig(UpdateConfigRequest(revision: 1, workspace: workspace), call)
  }

  func process(_ fragments: ClipboardFragment...) async throws(BridgeError) -> ProcessClipboardReply {
    try await handlers.processClipboard(ProcessClipboardRequest(fragments: fragments), call)
  }

  /// The state of a module in health.
  func state(of module: Module) async throws -> ModuleStatus? {
    try await handlers.getHealth(call).modules.first { $0.name == module.rawValue }
  }

  /// The files of items.
  var items: [String] { folder.files(below: "state/items") }
}

extension Logger {
  static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension ClipboardFragment {
  static func text(_ text: String) -> ClipboardFragment { .text(TextFragment(text: text)) }
}
