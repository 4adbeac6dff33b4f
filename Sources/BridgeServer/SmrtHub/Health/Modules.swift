import BridgeAPI
import Synchronization

/// How the modules of the core are.
///
/// None has a phase of starting that a caller could see: state is read before the port opens, everything else needs
/// nothing (`not_ready` in the contract is unreachable for the same reason).
final class Modules: Sendable {
  private let list = Mutex(Module.allCases.map { ModuleStatus(name: $0.rawValue, state: .ready) })

  var statuses: [ModuleStatus] { list.withLock { $0 } }

  func degrade(_ module: Module, _ detail: String) {
    set(ModuleStatus(name: module.rawValue, state: .degraded, detail: detail))
  }

  func recover(_ module: Module) {
    set(ModuleStatus(name: module.rawValue, state: .ready))
  }

  private func set(_ status: ModuleStatus) {
    list.withLock { list in
      guard let index = list.firstIndex(where: { $0.name == status.name }), list[index] != status else { return }
      list[index] = status
    }
  }
}
