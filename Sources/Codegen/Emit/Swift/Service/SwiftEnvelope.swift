import ContractModel

/// What the events of one channel have beside `source`, `timestamp` and `trace_id`.
struct SwiftEnvelope: Sendable {
  let type: String
  /// Of a reply that publishes on the channel.
  let property: SwiftName
  /// Whether each of its fields may be left out.
  private let isOptional: Bool

  /// Nil for a channel whose events have nothing else.
  init?(_ channel: Channel, of contract: Contract) {
    guard let type = channel.envelope, case .object(let object)? = contract.type(named: type)?.kind else { return nil }
    self.type = type
    property = SwiftName(member: channel.name.value).suffixed("Envelope")
    isOptional = object.fields.allSatisfy { !$0.isRequired }
  }

  /// A parameter of this name.
  func parameter(_ name: String) -> String { "\(name): \(type)\(isOptional ? " = \(type)()" : "")" }
}
