/// What the steps of scenarios may name.
struct ScenarioNames {
  let endpoints: [String: EndpointSyntax]
  /// The channel of each event.
  let channelOfEvent: [String: String]
  let channels: Set<String>
  let errors: Set<String>
  let isComplete: Bool

  init(_ syntax: ContractSyntax) {
    endpoints = Dictionary(syntax.endpoints.map { ($0.name.value, $0) }) { first, _ in first }
    let events = syntax.channels.flatMap { channel in channel.events.map { ($0.name.value, channel.name.value) } }
    channelOfEvent = Dictionary(events) { first, _ in first }
    channels = Set(syntax.channels.map(\.name.value))
    errors = Set(syntax.errors.map(\.name.value) + ErrorDefinition.builtIn.map(\.name))
    isComplete = syntax.isComplete
  }
}
