/// A contract as its files say it: kinds are right, names are not bound yet.
///
/// What was wrong has been reported and is nil or left out.
struct ContractSyntax: Sendable {
  var header: HeaderSyntax
  var types: [TypeSyntax] = []
  var errors: [ErrorSyntax] = []
  var endpoints: [EndpointSyntax] = []
  var channels: [ChannelSyntax] = []
  var scenarios: [ScenarioSyntax] = []
  var retired = RetiredNames()
  var allowances: [Allowance] = []
  /// False where a part is missing because it could not be read: then a name that nobody declares says nothing.
  var isComplete = true
}

struct HeaderSyntax: Sendable {
  let name: Located<String>?
  let version: Located<SemanticVersion>?
  let doc: String?
  let baseURL: Located<LoopbackURL>?
  let defaultAuth: EndpointAuth
  let defaultMaxBody: Located<Int>
  let limits: ServerLimits
}

struct TypeSyntax: Sendable {
  enum Body: Sendable {
    case object([FieldSyntax], UnknownFields)
    case enumeration([EnumValueSyntax], isOpen: Bool)
    case union(tag: Located<String>, cases: [UnionCaseSyntax], isOpen: Bool)
    case scalar(TypeUseSyntax)
  }

  let name: Located<String>
  let annotations: Annotations
  let body: Body?
}

struct FieldSyntax: Sendable {
  let name: Located<String>
  let isOptional: Bool
  let annotations: Annotations
  let type: TypeUseSyntax?
  let defaultValue: DefaultSyntax?
  /// The place that says that its values are sensitive; nil where they are not.
  let sensitive: SourceSpan?
}

/// What stands under a field's `default`.
struct DefaultSyntax: Sendable {
  /// Of the key.
  let place: SourceSpan
  let value: YAMLNode
}

/// A type expression with the constraints beside it.
struct TypeUseSyntax: Sendable {
  struct Constraint: Sendable {
    let name: Located<String>
    let value: SyntaxValue
  }

  let expression: TypeExpression
  let constraints: [Constraint]
}

struct EnumValueSyntax: Sendable {
  let name: Located<String>
  let wire: Located<String>
  let annotations: Annotations
}

struct UnionCaseSyntax: Sendable {
  let name: Located<String>
  let type: Located<String>
}

struct ErrorSyntax: Sendable {
  let name: Located<String>
  let status: Int?
  let annotations: Annotations
  let unreachable: String?
}

struct EndpointSyntax: Sendable {
  let name: Located<String>
  /// False where a key was wrong: what it does not say may have been meant.
  let isWhole: Bool
  let route: Located<Route>?
  let annotations: Annotations
  let auth: EndpointAuth?
  let path: PartSyntax?
  let query: PartSyntax?
  let request: PartSyntax?
  let response: [FieldSyntax]
  let errors: [Located<String>]
  let emits: [Located<Emission>]
  let maxBody: Located<Int>?
  let isIdempotent: Bool?
  let timeout: Int?
  let examples: [ExampleSyntax]
}

/// The fields of a part of a request or an event, with the place of its key.
struct PartSyntax: Sendable {
  let place: SourceSpan
  let fields: [FieldSyntax]
}

/// An example of an endpoint; one of an event has no request, and its data as response.
struct ExampleSyntax: Sendable {
  let name: Located<String>?
  let parts: [RequestPart: YAMLNode]
  let response: YAMLNode?
  let isWhole: Bool
  let span: SourceSpan
}

struct ChannelSyntax: Sendable {
  let name: Located<String>
  let route: Located<Route>?
  let annotations: Annotations
  let authenticationTimeout: Located<Int>?
  let heartbeat: Located<String>?
  let heartbeatInterval: Located<Int>?
  let outbox: Channel.Outbox
  let envelope: PartSyntax?
  let events: [EventSyntax]
}

struct EventSyntax: Sendable {
  let name: Located<String>
  let annotations: Annotations
  let isWhole: Bool
  let data: [FieldSyntax]
  let examples: [ExampleSyntax]
}

struct ScenarioSyntax: Sendable {
  let name: Located<String>
  let doc: String?
  let isFresh: Bool
  let steps: [StepSyntax]
  /// Whether a step is missing that was wrong.
  let hasLostStep: Bool
}

struct StepSyntax: Sendable {
  enum Action: Sendable {
    case listen(Located<String>)
    case call(endpoint: Located<String>, parts: [RequestPart: YAMLNode], fails: Located<String>?)
    case await(event: Located<String>, within: Int?)
    case never(event: Located<String>)
  }

  let action: Action
  let expectations: [(pointer: Located<String>, value: YAMLNode)]
  let saves: [(name: Located<String>, pointer: Located<String>)]
  let isWhole: Bool
  let span: SourceSpan
}
