/// The contract language, version 1, as data: every construct, its keys and what each key holds.
///
/// The decoder reads by it, and what is suggested for an unknown key comes from it.
public enum Grammar {
  public static let version = 1

  /// All constructs, outer ones first.
  public static let constructs: [Construct] =
    [
      entryFile, includedFile, server, limits, headerLimits, retired, error, endpoint, endpointExample, channel,
      channelAuth, heartbeat, outbox, event,
    ]
    + [eventExample, scenario, field, unionParts, enumValue] + typeKinds + stepKinds

  /// The names of all keys.
  static let keyNames = Set(constructs.flatMap(\.keys).map(\.name))

  // MARK: Files

  public static let entryFile = Construct(
    "a contract", "The entry file: what the contract is, and which files belong to it.",
    keys: [
      Key("contract", .integer(1...1), required: true, "The version of the contract language."),
      Key("name", .text, required: true, "What the contract is called."),
      Key("version", .semanticVersion, required: true, "The semantic version of this contract."),
      docKey, allowKey,
      Key("include", .list(of: .text), "Files and globs beside the entry, read in the order of their paths."),
      Key("server", .construct(server), required: true, "What holds for the server as a whole."),
    ] + sections)

  public static let includedFile = Construct(
    "an included file", "A file that the entry's `include` names.", keys: sections)

  private static let sections = [
    Key("types", .table(.name, of: .oneOf("a type", typeKinds)), "Named types."),
    Key("errors", .table(.name, of: .construct(error)), "Errors beyond those that are always there."),
    Key("endpoints", .table(.name, of: .construct(endpoint)), "HTTP endpoints."),
    Key("channels", .table(.name, of: .construct(channel)), "WebSocket channels with their events."),
    Key("scenarios", .table(.name, of: .construct(scenario)), "Stories that a conforming server lets come true."),
    Key("retired", .construct(retired), "Published names that are gone, so that none comes back."),
  ]

  public static let retired = Construct(
    "`retired`", "Published names that are gone, so that none comes back with another meaning.",
    keys: RetiredNames.Kind.allCases.map { kind in
      let names = Slot.list(of: kind == .values ? .text : .reference)
      return Key(kind.rawValue, kind.hasOwners ? .table(.name, of: names) : names, kind.doc)
    })

  public static let server = Construct(
    "`server`", "What holds for the server as a whole.",
    keys: [
      Key("base_url", .loopbackURL, required: true, "Where the server listens; loopback only."),
      Key("auth", .choice(EndpointAuth.allCases.map(\.rawValue)), "What endpoints ask for that do not say."),
      Key("max_body", .size, "The longest request body of endpoints that do not say."),
      Key("limits", .construct(limits), "The numbers of the wire protocol, where they are not the usual ones."),
    ])

  public static let limits = Construct(
    "`limits`", "The numbers of the wire protocol that a server keeps.",
    keys: [
      Key("headers", .construct(headerLimits), "What the head of a request may have."),
      Key("target", .size, "The longest request target; 8 KiB if silent."),
      Key("body_rate", .size, "The fewest bytes of a body in a second, over any ten; 1 KiB if silent."),
      Key("idle", .duration, "How long a connection may be idle; 60 s if silent."),
      Key("connections", .integer(16...65_536), "The most connections; 256 if silent."),
      Key("waiting", .integer(1...65_536), "The most sockets that have not sent their token; 16 if silent."),
      Key("first_message", .size, "The longest message of a client on a channel; 4 KiB if silent."),
    ])

  public static let headerLimits = Construct(
    "`headers` of `limits`", "What the head of a request may have.",
    keys: [
      Key("max_fields", .integer(16...10_000), "The most header fields; 100 if silent."),
      Key("max_bytes", .size, "The most bytes of all header fields; 32 KiB if silent."),
      Key("within", .duration, "How long a head may take; 10 s if silent."),
    ])

  // MARK: Types

  static let typeKinds = [objectType, enumType, unionType, scalarType]

  public static let objectType = Construct(
    "an object type", "A JSON object with named fields.", mark: "object",
    keys: annotations + [
      Key("object", fields, required: true, "The fields; `?` behind a name says that the field may be absent."),
      Key("unknown_fields", .choice(UnknownFields.allCases.map(\.rawValue)), "What readers do with other fields."),
    ])

  public static let enumType = Construct(
    "an enum type", "A text out of a set.", mark: "enum",
    keys: annotations + [
      Key(
        "enum",
        .either(
          scalar: nil, list: .list(of: .text),
          mapping: .table(.name, of: .either(scalar: .prose, list: nil, mapping: .construct(enumValue)))),
        required: true, "A list of values, or a mapping from each value to its doc."),
      Key("open", .flag, "Whether readers keep values that they do not know."),
    ])

  public static let enumValue = Construct(
    "an enum value", "A value whose text is no name.",
    keys: [Key("wire", .text, required: true, "The text on the wire.")] + annotations)

  public static let unionType = Construct(
    "a union type", "An object of one of several types, told apart by a tag.", mark: "union",
    keys: annotations + [
      Key("union", .construct(unionParts), required: true, "The tag and the cases."),
      Key("open", .flag, "Whether readers keep cases that they do not know."),
    ])

  public static let unionParts = Construct(
    "`union`", "The tag and the cases of a union.",
    keys: [
      Key("tag", .reference, required: true, "The name of the field that tells the case."),
      Key("cases", .table(.name, of: .reference), required: true, "For each value of the tag, an object type."),
    ])

  public static let scalarType = Construct(
    "a scalar type", "A scalar with a name and constraints of its own.", mark: "scalar",
    keys: annotations + [Key("scalar", .typeExpression, required: true, "The scalar it is: `string`, `uuid`.")]
      + constraints)

  static let fields = Slot.table(.fieldName, of: fieldType)
  /// None of them may be absent.
  static let parameters = Slot.table(.name, of: fieldType)
  private static let fieldType = Slot.either(scalar: .typeExpression, list: nil, mapping: .construct(field))

  public static let field = Construct(
    "a field", "A field with constraints or a doc.",
    keys: [Key("type", .typeExpression, required: true, "The type of its values.")] + annotations + [
      Key("default", .value, "What the absence of a field means that may be absent."),
      Key("sensitive", .flag, "Whether programs keep its values out of descriptions and logs."),
    ] + constraints)

  static let constraints = [
    Key("min_length", .integer(0...Int.max), "The fewest Unicode scalar values of a string."),
    Key("max_length", .integer(0...Int.max), "The most Unicode scalar values of a string."),
    Key("min_bytes", .size, "The fewest bytes: of a string in UTF-8, of `bytes` decoded."),
    Key("max_bytes", .size, "The most bytes: of a string in UTF-8, of `bytes` decoded."),
    Key("pattern", .pattern, "What a whole string looks like; such a string has a `max_length`, 1,000 at most."),
    Key("min", .number, "The least number."),
    Key("max", .number, "The greatest number."),
    Key("exclusive_min", .number, "Numbers are greater than this one."),
    Key("exclusive_max", .number, "Numbers are less than this one."),
    Key("min_items", .integer(0...Int.max), "The fewest items of a list or a map."),
    Key("max_items", .integer(0...Int.max), "The most items of a list or a map."),
    Key("unique_items", .flag, "Whether no two items of a list are equal."),
  ]

  // MARK: Errors and endpoints

  public static let error = Construct(
    "an error", "An error that endpoints may answer with.",
    keys: [Key("http", .integer(400...599), required: true, "The HTTP status.")] + annotations + [
      Key("unreachable", .prose, "Why no scenario can provoke it.")
    ])

  public static let endpoint = Construct(
    "an endpoint", "A request and its answer.",
    keys: [Key("route", .route, required: true, "The method and the path.")] + annotations + [
      Key("auth", .choice(EndpointAuth.allCases.map(\.rawValue)), "What a request must bring."),
      Key("path", parameters, "The values of the path: one entry for each `{name}` of the route, a scalar or an enum."),
      Key("query", fields, "The values of the query, each a scalar or an enum; other keys are ignored."),
      Key("request", fields, "The fields of the JSON body; without this key there is no body."),
      Key("response", fields, "The fields that stand beside `\"status\": \"ok\"`."),
      Key("errors", .list(of: .reference), "Errors beyond those that are always there."),
      Key(
        "emits", .list(of: .emission),
        "What a success publishes, in order: `x` once, `x?` at most once, `x*` any number."),
      Key("max_body", .size, "The longest request body."),
      Key(
        "idempotent", .flag, "Whether a repeat does no more than the first; if silent, true for GET, PUT and DELETE."),
      Key("timeout", .duration, "From the request's head to its answer; 30 s if silent."),
      Key("examples", .list(of: .construct(endpointExample)), "Requests with their answers."),
    ])

  public static let endpointExample = Construct(
    "an example", "A request with its answer.",
    keys: [
      Key("name", .prose, required: true, "What it shows."),
      Key("path", .value, "The values of the path."), Key("query", .value, "The values of the query."),
      Key("request", .value, "The body."),
      Key("response", .value, required: true, "The fields of the answer, without `status`."),
    ])

  // MARK: Channels

  public static let channel = Construct(
    "a channel", "A WebSocket on which the server announces events.",
    keys: [Key("route", .path, required: true, "The path of the upgrade.")] + annotations + [
      Key("auth", .construct(channelAuth), required: true, "How a client proves who it is."),
      Key("heartbeat", .construct(heartbeat), required: true, "The event that shows that the channel lives."),
      Key("outbox", .construct(outbox), "How much may wait for one slow socket."),
      Key("envelope", fields, "Fields that each event has beside `source`, `timestamp` and `trace_id`."),
      Key("events", .table(.name, of: .construct(event)), required: true, "The events."),
    ])

  public static let channelAuth = Construct(
    "`auth` of a channel", "How a client proves who it is.",
    keys: [
      Key("first_message", .choice(["token"]), required: true, "What the first message holds."),
      Key("within", .duration, required: true, "How long it may take."),
    ])

  public static let heartbeat = Construct(
    "`heartbeat`", "The event that shows that a channel lives.",
    keys: [
      Key("event", .reference, required: true, "An event of this channel."),
      Key("every", .duration, required: true, "The interval."),
    ])

  public static let outbox = Construct(
    "`outbox`", "How much may wait for one slow socket.",
    keys: [
      Key("max_events", .integer(1...1_000_000), required: true, "The most events."),
      Key("max_bytes", .size, required: true, "The most bytes."),
    ])

  public static let event = Construct(
    "an event", "What the server announces.",
    keys: annotations + [
      Key("data", fields, required: true, "The fields of its data; `{}` for none."),
      Key("examples", .list(of: .construct(eventExample)), "Data as it may come."),
    ])

  public static let eventExample = Construct(
    "an example of an event", "Data as it may come.",
    keys: [
      Key("name", .prose, required: true, "What it shows."), Key("data", .value, required: true, "The data."),
    ])

  // MARK: Scenarios

  public static let scenario = Construct(
    "a scenario", "A story that a conforming server lets come true.",
    keys: [
      docKey, allowKey,
      Key("fresh", .flag, "Whether it is told to a server without state, such as one that was just started."),
      Key("steps", .list(of: .oneOf("a step", stepKinds)), required: true, "What happens, one after the other."),
    ])

  static let stepKinds = [listenStep, callStep, awaitStep, neverStep]

  public static let listenStep = Construct(
    "a `listen` step", "Opens a channel.", mark: "listen",
    keys: [Key("listen", .reference, required: true, "The channel.")])

  public static let callStep = Construct(
    "a `call` step", "Sends a request and judges the answer.", mark: "call",
    keys: [
      Key("call", .reference, required: true, "The endpoint."), Key("with", .value, "The fields of the body."),
      Key("path", .value, "The values of the path."), Key("query", .value, "The values of the query."),
      expectKey, saveKey, Key("fails", .reference, "The error that answers, where none of `expect` and `save` stands."),
    ])

  public static let awaitStep = Construct(
    "an `await` step", "Takes one event that the last call caused.", mark: "await",
    keys: [
      Key("await", .reference, required: true, "The event."),
      Key("within", .duration, "How long it may take; 5 s if silent."),
      expectKey, saveKey,
    ])

  public static let neverStep = Construct(
    "a `never` step", "No such event comes of the last call.", mark: "never",
    keys: [Key("never", .reference, required: true, "The event.")])

  private static let expectKey = Key(
    "expect", .table(.pointer, of: .value), "Values at JSON Pointers into the response or the event's data.")
  private static let saveKey = Key(
    "save", .table(.name, of: .text), "Names for values at JSON Pointers; `$name` stands for one later on.")
  private static let docKey = Key("doc", .prose, "What it is for, for people.")
  private static let annotations = [
    docKey, allowKey, Key("deprecated", .prose, "What to use instead of it."),
    Key("since", .semanticVersion, "The version of the contract that brought it."),
  ]
  private static let allowKey = Key(
    "allow", .table(.lintRule, of: .prose), "Lint rules that need not hold here, each with the reason.")
}
