/// A story that a conforming server lets come true: calls, and the events that they cause.
public struct Scenario: Sendable {
  public let name: Located<String>
  public let doc: String?
  /// Whether it is told to a server without state.
  public let isFresh: Bool
  public let steps: [Step]

  public struct Step: Sendable {
    public let action: Action
    public let span: SourceSpan
  }

  public enum Action: Sendable {
    /// Opens the channel and waits for its acceptance.
    case listen(channel: String)
    case call(Call)
    case await(Await)
    /// No such event comes under the last call's trace id.
    case never(event: String)
  }

  public struct Call: Sendable {
    public let endpoint: String
    /// The values of the path; nil where the route has no parameters.
    public let path: ValueTemplate?
    /// The values of the query; nil where the step gives none.
    public let query: ValueTemplate?
    /// The body; nil where the endpoint takes none.
    public let body: ValueTemplate?
    public let outcome: Outcome
    /// Names to keep values under, with the pointer into the response.
    public let saves: [Save]
  }

  public enum Outcome: Sendable {
    /// A success whose fields at these pointers have these values.
    case succeeds([Expectation])
    /// The declared error of this name.
    case fails(error: String)
  }

  public struct Await: Sendable {
    public let event: String
    /// In milliseconds.
    public let within: Int
    public let expectations: [Expectation]
    public let saves: [Save]
  }

  public struct Expectation: Sendable {
    /// A JSON Pointer (RFC 6901) into the response's fields or the event's data.
    public let pointer: String
    public let value: ValueTemplate
    public let span: SourceSpan
  }

  public struct Save: Sendable {
    public let name: String
    public let pointer: String
  }
}

/// A JSON value in which `$name` stands for a saved one.
public enum ValueTemplate: Sendable {
  case literal(JSONValue)
  case saved(String)
  case array([ValueTemplate])
  case object([Member])

  public struct Member: Sendable {
    public let name: String
    public let value: ValueTemplate
  }
}
