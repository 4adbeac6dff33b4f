import Testing

@testable import ContractModel

@Suite("Reserved names")
struct ReservedNameTests {
  @Test("case and underscores do not help", arguments: ["BridgeEvent", "bridge_event", "SYSTEM", "Con", "Com1"])
  func reserved(name: String) { #expect(ReservedNames.reason(forType: name) != nil) }

  @Test("other names are free", arguments: ["Data", "String", "Date", "Field", "Console"])
  func free(name: String) { #expect(ReservedNames.reason(forType: name) == nil) }
}
