import ContractModel

/// One endpoint: its bodies, its reply, the operation that a server runs and the call that a client makes.
struct SwiftEndpointLines {
  let spelled: SwiftEndpoint
  /// The types of the request's parts, and the response's.
  let bodies: [TypePlan]

  private var endpoint: Endpoint { spelled.endpoint }

  @LinesBuilder
  var lines: Lines {
    for body in bodies {
      SwiftType.lines(for: body)
      ""
    }
    if !spelled.emissions.isEmpty {
      reply
      ""
    }
    operation
    ""
    SwiftCall(endpoint, bodies: bodies).lines
  }

  private var reply: Lines {
    let events = spelled.emissions
    let parameters = events.map { "\($0.property): \($0.type)\($0.absence)" }
    let envelopes = spelled.envelopes
    let all =
      ["response: \(endpoint.response)", "source: Swift.String"]
      + envelopes.map { $0.parameter($0.property.description) } + parameters
    return Lines {
      "/// What a success of `\(endpoint.name.value)` answers and publishes."
      "public struct \(spelled.result): Swift.Hashable, Swift.Sendable {"
      Indented {
        "public let response: \(endpoint.response)"
        "/// The component that the events come from."
        "public let source: Swift.String"
        for envelope in envelopes { "public let \(envelope.property): \(envelope.type)" }
        for event in events { "public let \(event.property): \(event.type)" }
        ""
        "public init(\(all.joined(separator: ", "))) {"
        Indented {
          "self.response = response"
          "self.source = source"
          for envelope in envelopes { "self.\(envelope.property) = \(envelope.property)" }
          for event in events { "self.\(event.property) = \(event.property)" }
        }
        "}"
      }
      "}"
    }
  }

  private var operation: Lines {
    Lines {
      "extension BridgeHandlers {"
      Indented {
        "func \(spelled.operation)() -> BridgeOperation {"
        Indented {
          "BridgeOperation("
          "  name: \(SwiftLiteral.string(endpoint.name.value)), method: \"\(endpoint.route.value.method.rawValue)\","
          "  requiresToken: \(endpoint.auth == .bearerToken), takesBody: \(endpoint.request != nil),"
          "  maxBody: \(SwiftLiteral.integer(Int64(endpoint.maxBody.value))), idempotent: \(endpoint.isIdempotent),"
          "  emits: \(!spelled.emissions.isEmpty), timeoutMilliseconds: \(SwiftLiteral.integer(Int64(endpoint.timeout)))"
          ") { \(arguments), call in"
          Indented { invocation }
          "}"
        }
        "}"
      }
      "}"
    }
  }

  private var arguments: String {
    let parts = [("pathValues", endpoint.path), ("queryText", endpoint.query), ("body", endpoint.request)]
    return parts.map { $0.1 == nil ? "_" : $0.0 }.joined(separator: ", ")
  }

  private var invocation: Lines {
    Lines {
      if endpoint.path != nil || endpoint.query != nil { parts } else { body }
      "do throws(BridgeError) {"
      Indented { success }
      "} catch {"
      "  return BridgeOperationReply(error, declared: [\(declared)], traceID: call.traceID)"
      "}"
    }
  }

  /// The one part of a request that has no other.
  @LinesBuilder
  private var body: Lines {
    if let request = endpoint.request {
      "let request: \(request)"
      "do throws(DecodingFailure) {"
      "  request = try \(request)(decoding: body)"
      "} catch {"
      "  return BridgeOperationReply(error, traceID: call.traceID)"
      "}"
    }
  }

  /// All parts, judged together.
  private var parts: Lines {
    Lines {
      "var parts = RequestReader()"
      if let path = endpoint.path { "let path = parts.read\(path)(pathValues)" }
      if let query = endpoint.query { "let query = parts.read\(query)(queryText)" }
      if let request = endpoint.request { "let request = parts.body(body) { $0.read\(request)() }" }
      "if let failure = parts.failure { return BridgeOperationReply(failure, traceID: call.traceID) }"
      "guard \(spelled.parts.map { "let \($0.name)" }.joined(separator: ", ")) else {"
      "  return BridgeOperationReply(.invalid([]), traceID: call.traceID)"
      "}"
    }
  }

  private var declared: String {
    endpoint.errors.map { SwiftLiteral.string($0.value) }.joined(separator: ", ")
  }

  private var success: Lines {
    let parts = spelled.parts.map { "\($0.name), " }.joined()
    let call = "try await self.\(spelled.function)(\(parts)call)"
    let write = "$0.write\(endpoint.response)(fieldsOf: "
    return Lines {
      if spelled.emissions.isEmpty {
        "let response = \(call)"
        "return BridgeOperationReply { \(write)response) }"
      } else {
        "let reply = \(call)"
        "var events: [BridgeOutgoingEvent] = []"
        for event in spelled.emissions { append(event) }
        "return BridgeOperationReply(events: events) { \(write)reply.response) }"
      }
    }
  }

  private func append(_ event: SwiftEmission) -> Lines {
    let value = "reply.\(event.property)"
    switch event.cardinality {
    case .once: return Lines([publish(event, value)])
    case .atMostOnce: return Lines(["if let data = \(value) { \(publish(event, "data")) }"])
    case .anyNumber: return Lines(["for data in \(value) { \(publish(event, "data")) }"])
    }
  }

  private func publish(_ event: SwiftEmission, _ data: String) -> String {
    let envelope = event.envelope.map { ", envelope: reply.\($0.property).encoded()" } ?? ""
    return "events.append(BridgeOutgoingEvent(.\(event.event)(\(data)), source: reply.source\(envelope)))"
  }
}
