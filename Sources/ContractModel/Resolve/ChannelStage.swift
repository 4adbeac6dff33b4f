/// Resolves the channels, their events and the examples of these.
struct ChannelStage {
  private(set) var channels: [Channel] = []
  private(set) var diagnostics = Findings()
  private let syntax: ContractSyntax
  private var examples: ValueReader

  init(_ syntax: ContractSyntax, _ table: TypeTable, sources: [String: SourceText]) {
    self.syntax = syntax
    examples = ValueReader(table, rule: .exampleMismatch, sources: sources)
  }

  mutating func run() {
    checkNames()
    for channel in syntax.channels { resolve(channel) }
    diagnostics += examples.diagnostics
  }

  private mutating func checkNames() {
    var channels = NameScope("channel")
    var events = NameScope("event", members: (CSharpMembers.ofEvents, "BridgeEvent"))
    let envelopes = Dictionary(
      syntax.channels.map { (NameScope.folded(DerivedNames.envelope(of: $0.name.value)), $0.name) }
    ) { first, _ in first }
    for channel in syntax.channels {
      if let diagnostic = channels.declare(channel.name) { diagnostics.append(diagnostic) }
      for event in channel.events {
        if let diagnostic = events.declare(event.name) { diagnostics.append(diagnostic) }
        if let reason = ReservedNames.reason(forEvent: event.name.value) {
          diagnostics.append(
            .reservedName, "an event can't be called `\(event.name.value)`: \(reason)", at: event.name.span,
            help: "rename it")
        }
        if let owner = envelopes[NameScope.folded(event.name.value)] { reportEnvelope(event.name, of: owner) }
      }
    }
  }

  private mutating func reportEnvelope(_ event: Located<String>, of channel: Located<String>) {
    diagnostics.append(
      .reservedName, "an event can't be called `\(event.value)`: replies have a channel's envelope under this name",
      at: event.span, notes: [Diagnostic.Note("the channel is declared here", at: channel.span)], help: "rename it")
  }

  private mutating func resolve(_ channel: ChannelSyntax) {
    checkHeartbeat(of: channel)
    let events = channel.events.map { event in
      Event(
        name: event.name, annotations: event.annotations, data: DerivedNames.data(of: event.name.value),
        examples: event.examples.compactMap { read($0, of: event) })
    }
    guard let route = channel.route, let timeout = channel.authenticationTimeout, let heartbeat = channel.heartbeat,
      let interval = channel.heartbeatInterval
    else { return }
    channels.append(
      Channel(
        name: channel.name, route: route, annotations: channel.annotations, authenticationTimeout: timeout,
        heartbeat: heartbeat, heartbeatInterval: interval, outbox: channel.outbox,
        envelope: channel.envelope.flatMap { $0.fields.isEmpty ? nil : DerivedNames.envelope(of: channel.name.value) },
        events: events))
  }

  private mutating func checkHeartbeat(of channel: ChannelSyntax) {
    guard let heartbeat = channel.heartbeat else { return }
    let events = channel.events.map(\.name.value)
    guard !events.contains(heartbeat.value) else { return }
    let elsewhere = syntax.channels.flatMap(\.events).first { $0.name.value == heartbeat.value }
    let notes = elsewhere.map { [Diagnostic.Note("it is an event of another channel", at: $0.name.span)] } ?? []
    diagnostics.append(
      Diagnostic(
        .unknownEvent, "the channel `\(channel.name.value)` has no event `\(GrammarReader.shortened(heartbeat.value))`",
        at: heartbeat.span, notes: notes,
        help: DidYouMean.help(for: heartbeat.value, in: events) ?? "declare it under the channel's `events`"))
  }

  private mutating func read(_ example: ExampleSyntax, of event: EventSyntax) -> EventExample? {
    guard let node = example.response,
      let data = examples.readObject(node, DerivedNames.data(of: event.name.value), named: "data")?.literal
    else { return nil }
    return EventExample(name: example.name?.value ?? "", data: data, span: example.span)
  }
}
