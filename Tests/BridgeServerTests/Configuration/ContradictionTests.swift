import BridgeAPI
import Testing

@testable import SmrtHubBridge

@Suite("Contradictions of a configuration")
struct ContradictionTests {
  @Test("A configuration whose parts agree has none")
  func none() {
    let trigger = Trigger(id: "t", enabled: true, actions: [.route("inbox")])
    #expect(Workspace.sample(rules: [.links, .texts], triggers: [trigger]).contradictions.isEmpty)
  }

  @Test("Each is named at its place, in document order, as semantic")
  func places() {
    let workspace = Workspace(
      spaces: [Space(id: "a", title: "A"), Space(id: "b", title: "B"), Space(id: "a", title: "C")],
      rules: [
        RoutingRule(id: "r", detected: .url, space: "a", folder: "f"),
        RoutingRule(id: "r", detected: .url, space: "c", folder: "f"),
      ],
      triggers: [
        Trigger(id: "t", enabled: false, actions: [.warning("w"), .route("f", space: "d")]),
        Trigger(id: "t", enabled: true, actions: [.light("l")]),
      ])
    let found = workspace.contradictions
    #expect(
      found.map(\.path) == [
        "/workspace/spaces/2/id", "/workspace/rules/1/id", "/workspace/rules/1/space",
        "/workspace/triggers/0/actions/1/space", "/workspace/triggers/1/id",
      ])
    #expect(found.allSatisfy { $0.rule == .semantic && $0.place == .body && !$0.message.isEmpty })
  }

  @Test("The same id in different lists is none")
  func lists() {
    let rule = RoutingRule(id: "web", detected: .url, space: "web", folder: "web")
    let trigger = Trigger(id: "web", enabled: true, actions: [.light("web")])
    #expect(Workspace.sample(rules: [rule], triggers: [trigger]).contradictions.isEmpty)
  }

  @Test("At most 32 are kept")
  func many() {
    let spaces = (0..<100).map { _ in Space(id: "a", title: "A") }
    #expect(Workspace(spaces: spaces, rules: [], triggers: []).contradictions.count == 32)
  }
}
