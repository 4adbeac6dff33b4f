public import BridgeAPI
import Logging

extension SmrtHubHandlers {
  public func executeTrigger(
    _ request: ExecuteTriggerRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> ExecuteTriggerReply {
    guard let trigger = workspaces.current.workspace.triggers.first(where: { $0.id == request.triggerID })
    else { throw .triggerUnknown }
    guard trigger.enabled else { throw .triggerDisabled }
    var content: ItemContent?
    if case .string(let text)? = request.arguments["item"] { content = .text(text) }
    if request.dryRun {
      let results = TriggerTrial.results(of: trigger.actions, for: content, lights: hub.lights)
      return ExecuteTriggerReply(response: ExecuteTriggerResponse(actions: results), source: "triggers")
    }
    return await run(trigger, content, call)
  }

  /// An action that fails does not keep the others from being carried out. The lights change last, all in one step.
  private func run(_ trigger: Trigger, _ content: ItemContent?, _ call: BridgeCall) async -> ExecuteTriggerReply {
    var run = TriggerRun()
    for action in trigger.actions {
      await run.carryOut(action, for: content) { await store($0, call) }
    }
    let (taken, all) = hub.setWhatFits(run.indicators, takesEffect: call.takesEffect)
    run.setLights(taken)
    log(.info, .triggers, "ran a trigger", call, ["trigger": "\(trigger.id)"])
    return ExecuteTriggerReply(
      response: ExecuteTriggerResponse(actions: run.results), source: "triggers", saveCompleted: run.stored,
      runtimeWarning: run.warnings, indicatorsChanged: all.map { IndicatorsChangedData(indicators: $0) })
  }

  private func store(_ item: NewItem, _ call: BridgeCall) async -> Bool {
    do throws(DiskError) {
      try await items.store([item])
    } catch {
      reports.storeFailed(.store, "An item", error, call.traceID)
      return false
    }
    noteStored([item], call)
    return true
  }
}
