/// Names that a contract may not give, and why.
public enum ReservedNames {
  /// Why a type may not have this name; nil where it may. Case and underscores do not matter.
  public static func reason(forType name: String) -> String? { reason(forFoldedType: NameScope.folded(name)) }

  static func reason(forFoldedType name: String) -> String? { typeNames[name] }

  /// Endpoints become methods beside these.
  static func reason(forEndpoint name: String) -> String? {
    ["operations", "channels"].contains(NameScope.folded(name))
      ? "the generated handlers have a member of this name" : nil
  }

  /// Errors become classes beside the one that they derive from.
  static func reason(forError name: String) -> String? {
    NameScope.folded(name) == "bridgeerror" ? "the generated errors have a class of this name" : nil
  }

  /// Events become classes beside these.
  static func reason(forEvent name: String) -> String? {
    ["channelevent", "outgoingevent", "unknownevent"].contains(NameScope.folded(name))
      ? "the generated events have a class of this name" : nil
  }

  /// Fields that every response has or may have.
  static let responseFields = ["status", "error"]

  /// Fields that every event has, as ``NameScope/folded(_:)`` has them.
  static let envelopeFields = ["event", "source", "timestamp", "traceid", "data"]

  private static let typeNames: [String: String] = {
    var result: [String: String] = [:]
    for name in moduleNames { result[NameScope.folded(name)] = "it would hide a module of Swift or a namespace of C#" }
    for name in languageNames { result[NameScope.folded(name)] = "a target language keeps it to itself" }
    for name in runTimeNames { result[NameScope.folded(name)] = "a type of the generated code has it" }
    for name in deviceNames { result[NameScope.folded(name)] = "Windows has no files of this name" }
    return result
  }()

  private static let moduleNames = ["Swift", "Foundation", "FoundationEssentials", "System", "Microsoft", "BridgeAPI"]

  private static let languageNames = ["Type", "Protocol", "Self", "Any", "Never", "None", "True", "False", "Optional"]

  private static let runTimeNames = [
    "Absent", "AnyKey", "Base64Text", "Boxed", "BridgeAddress", "BridgeAnswer", "BridgeAnswerException",
    "BridgeAnswerJudge", "BridgeAttempt", "BridgeBackoff", "BridgeCall", "BridgeChannel", "BridgeChannelSession",
    "BridgeClient", "BridgeClientChannel", "BridgeClientCore", "BridgeClientEndpoint", "BridgeClientError",
    "BridgeClientOptions", "BridgeConnectionException", "BridgeContract", "BridgeContractCheck",
    "BridgeContractMismatchException", "BridgeData", "BridgeDate", "BridgeError", "BridgeErrorException",
    "BridgeErrors", "BridgeEvent", "BridgeEventEnvelope", "BridgeEventHead", "BridgeEventReader", "BridgeEvents",
    "BridgeEventsRefusedException", "BridgeEventStream", "BridgeException", "BridgeFrame", "BridgeGap",
    "BridgeHandlers", "BridgeJsonException", "BridgeLimits", "BridgeObserver", "BridgeOpening", "BridgeOperation",
    "BridgeOperationReply", "BridgeOutgoingEvent", "BridgeReceivedError", "BridgeReconnection",
    "BridgeRequestTooLargeException", "BridgeRetry", "BridgeRetryAfter", "BridgeSocket", "BridgeStreamItem",
    "BridgeTarget", "BridgeText", "BridgeTimeoutException", "BridgeToken", "BridgeTraceContext", "BridgeTransport",
    "BridgeTransportFailure", "BridgeTransportRequest", "BridgeUndeclaredErrorException", "BridgeUUID",
    "BridgeViolation", "ByteSearch", "CalendarDate", "CivilDay", "CodingKeys", "DecodingFailure", "EscapedText",
    "ExpectedKind", "FieldTable", "IBridgeObserver", "Internal", "JSONMap", "JSONReader", "JSONValue", "JSONWriter",
    "MalformedJSON", "MapKey", "NameTable", "NumberToken", "ObjectCursor", "OpenChoice", "PathText", "PercentText",
    "Presence", "QueryCursor", "RequestReader", "RouteTable", "RouteTree", "StringToken", "TextPattern", "Timestamp",
    "TimeText", "UnknownCase", "UTF8Text", "ValidationFailed", "Violation", "ViolationRule",
  ]

  private static let deviceNames =
    ["Con", "Prn", "Aux", "Nul"] + (1...9).map { "Com\($0)" } + (1...9).map { "Lpt\($0)" }
}
