import BridgeAPI

extension GeneratedCodecs {
  static let smrtHub = GeneratedCodecs(
    name: "SmrtHub Communication Bridge", contract: "contract/bridge.yaml", codecs: smrtHubCodecs,
    refusal: { error in
      switch error as? BridgeAPI.DecodingFailure {
      case .malformed: .malformed
      case .invalid(let violations): .violations(violations.map { "\($0.path) \($0.rule.wireValue)" })
      case nil: nil
      }
    })

  private static let smrtHubCodecs: [Swift.String: Codec] = [
    "TextFragment": { try BridgeAPI.TextFragment(decoding: $0).encoded() },
    "HtmlFragment": { try BridgeAPI.HtmlFragment(decoding: $0).encoded() },
    "ImageFragment": { try BridgeAPI.ImageFragment(decoding: $0).encoded() },
    "ClipboardFragment": { try BridgeAPI.ClipboardFragment(decoding: $0).encoded() },
    "Detection": { try BridgeAPI.Detection(decoding: $0).encoded() },
    "Destination": { try BridgeAPI.Destination(decoding: $0).encoded() },
    "FragmentResult": { try BridgeAPI.FragmentResult(decoding: $0).encoded() },
    "IndicatorState": { try BridgeAPI.IndicatorState(decoding: $0).encoded() },
    "Indicator": { try BridgeAPI.Indicator(decoding: $0).encoded() },
    "ModuleState": { try BridgeAPI.ModuleState(decoding: $0).encoded() },
    "ModuleStatus": { try BridgeAPI.ModuleStatus(decoding: $0).encoded() },
    "Space": { try BridgeAPI.Space(decoding: $0).encoded() },
    "RoutingRule": { try BridgeAPI.RoutingRule(decoding: $0).encoded() },
    "SetIndicator": { try BridgeAPI.SetIndicator(decoding: $0).encoded() },
    "RaiseWarning": { try BridgeAPI.RaiseWarning(decoding: $0).encoded() },
    "RouteItem": { try BridgeAPI.RouteItem(decoding: $0).encoded() },
    "TriggerAction": { try BridgeAPI.TriggerAction(decoding: $0).encoded() },
    "Trigger": { try BridgeAPI.Trigger(decoding: $0).encoded() },
    "ActionOutcome": { try BridgeAPI.ActionOutcome(decoding: $0).encoded() },
    "ActionResult": { try BridgeAPI.ActionResult(decoding: $0).encoded() },
    "Workspace": { try BridgeAPI.Workspace(decoding: $0).encoded() },
    "ProcessClipboardRequest": { try BridgeAPI.ProcessClipboardRequest(decoding: $0).encoded() },
    "ProcessClipboardResponse": { try BridgeAPI.ProcessClipboardResponse(decoding: $0).encoded() },
    "GetWorkspaceResponse": { try BridgeAPI.GetWorkspaceResponse(decoding: $0).encoded() },
    "UpdateConfigRequest": { try BridgeAPI.UpdateConfigRequest(decoding: $0).encoded() },
    "UpdateConfigResponse": { try BridgeAPI.UpdateConfigResponse(decoding: $0).encoded() },
    "UpdateHubRequest": { try BridgeAPI.UpdateHubRequest(decoding: $0).encoded() },
    "UpdateHubResponse": { try BridgeAPI.UpdateHubResponse(decoding: $0).encoded() },
    "GetHealthResponse": { try BridgeAPI.GetHealthResponse(decoding: $0).encoded() },
    "ExecuteTriggerRequest": { try BridgeAPI.ExecuteTriggerRequest(decoding: $0).encoded() },
    "ExecuteTriggerResponse": { try BridgeAPI.ExecuteTriggerResponse(decoding: $0).encoded() },
    "HeartbeatData": { try BridgeAPI.HeartbeatData(decoding: $0).encoded() },
    "ClipboardProcessedData": { try BridgeAPI.ClipboardProcessedData(decoding: $0).encoded() },
    "SaveCompletedData": { try BridgeAPI.SaveCompletedData(decoding: $0).encoded() },
    "RuntimeWarningData": { try BridgeAPI.RuntimeWarningData(decoding: $0).encoded() },
    "IndicatorsChangedData": { try BridgeAPI.IndicatorsChangedData(decoding: $0).encoded() },
  ]
}
