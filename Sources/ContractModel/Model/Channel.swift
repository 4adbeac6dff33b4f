/// A WebSocket channel: events from the server, after the client's first message was the token.
public struct Channel: Sendable {
  public let name: Located<String>
  /// Always a GET.
  public let route: Located<Route>
  public let annotations: Annotations
  /// How long the first message may take, in milliseconds.
  public let authenticationTimeout: Located<Int>
  /// The name of the heartbeat event.
  public let heartbeat: Located<String>
  /// In milliseconds.
  public let heartbeatInterval: Located<Int>
  public let outbox: Outbox
  /// The name of the type of what each event has beside `source`, `timestamp` and `trace_id`; nil where that is nothing.
  public let envelope: String?
  public let events: [Event]

  /// How much may wait for one slow socket.
  public struct Outbox: Sendable {
    public let maxEvents: Int
    public let maxBytes: Int
  }
}

public struct Event: Sendable {
  public let name: Located<String>
  public let annotations: Annotations
  /// The name of the type of `data`.
  public let data: String
  public let examples: [EventExample]
}

public struct EventExample: Sendable {
  public let name: String
  public let data: JSONValue
  public let span: SourceSpan
}
