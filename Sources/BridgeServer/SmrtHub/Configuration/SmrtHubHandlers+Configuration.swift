public import BridgeAPI
import Logging

extension SmrtHubHandlers {
  public func getWorkspace(_ call: BridgeCall) async throws(BridgeError) -> GetWorkspaceResponse {
    let current = workspaces.current
    return GetWorkspaceResponse(revision: current.revision, workspace: current.workspace)
  }

  public func updateConfig(
    _ request: UpdateConfigRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> UpdateConfigResponse {
    do throws(WorkspaceStore.Refusal) {
      let (stored, isNew) = try await workspaces.update(request)
      if isNew {
        reports.modules.recover(.config)
        log(.info, .config, "stored the configuration", call, ["revision": "\(stored.revision)"])
      }
      return UpdateConfigResponse(revision: stored.revision, workspace: stored.workspace)
    } catch {
      throw answer(to: error, call)
    }
  }

  private func answer(to refusal: WorkspaceStore.Refusal, _ call: BridgeCall) -> BridgeError {
    switch refusal {
    case .conflict: return .configConflict
    case .contradictory(let violations): return .configRejected(violations)
    case .disk(let error):
      reports.storeFailed(.config, "The configuration", error, call.traceID)
      return .unavailable
    }
  }
}
