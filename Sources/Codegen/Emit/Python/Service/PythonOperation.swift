import ContractModel

/// What answers one endpoint, and the endpoint as a value.
struct PythonOperation {
  let spelled: PythonEndpoint

  private var endpoint: Endpoint { spelled.endpoint }
  private var function: String { "_answer_\(PythonName.snake(endpoint.name.value))" }

  var value: Lines {
    Lines {
      "Operation("
      "    name=\"\(endpoint.name.value)\","
      "    method=\"\(endpoint.route.value.method.rawValue)\","
      "    requires_token=\(PythonLiteral.bool(endpoint.auth == .bearerToken)),"
      "    takes_body=\(PythonLiteral.bool(endpoint.request != nil)),"
      "    max_body=\(PythonLiteral.integer(Int64(endpoint.maxBody.value))),"
      "    idempotent=\(PythonLiteral.bool(endpoint.isIdempotent)),"
      "    emits=\(PythonLiteral.bool(!spelled.emissions.isEmpty)),"
      "    timeout=\(PythonLiteral.seconds(endpoint.timeout)),"
      "    answer=\(function),"
      "),"
    }
  }

  var lines: Lines {
    Lines {
      "def \(function)("
      "    handlers: Handlers, values: Sequence[bytes], text: bytes, body: bytes, call: Call"
      ") -> OperationReply:"
      Indented(by: 4) {
        reading
        "try:"
        Indented(by: 4) { success }
        "except Exception as error:"
        "    return failed(error, \(declared), call)"
      }
    }
  }

  @LinesBuilder
  private var reading: Lines {
    if !spelled.parts.isEmpty {
      "try:"
      Indented(by: 4) {
        if endpoint.path == nil && endpoint.query == nil {
          if let request = endpoint.request { "request = _codec.from_json(_models.\(request), body)" }
        } else {
          "parts = RequestParts()"
          if let path = endpoint.path { "path = _codec.read_\(PythonName.snake(path))(parts, values)" }
          if let query = endpoint.query { "query = _codec.read_\(PythonName.snake(query))(parts, text)" }
          if let request = endpoint.request {
            "request = parts.body(body, _codec.read_\(PythonName.snake(request)))"
          }
          "parts.finish()"
        }
      }
      "except BridgeError as error:"
      "    return refused(error, call)"
    }
  }

  @LinesBuilder
  private var success: Lines {
    let arguments = spelled.parts.map { $0.name + ", " }.joined() + "call"
    let write = "_codec.write_\(PythonName.snake(endpoint.response))"
    if spelled.emissions.isEmpty {
      "return answered(\(write), handlers.\(spelled.function)(\(arguments)))"
    } else {
      "reply = handlers.\(spelled.function)(\(arguments))"
      "events: list[OutgoingEvent] = []"
      for event in spelled.emissions { append(event) }
      "return answered(\(write), reply.response, events)"
    }
  }

  @LinesBuilder
  private func append(_ event: PythonEmission) -> Lines {
    let value = "reply.\(event.field)"
    switch event.cardinality {
    case .once: publish(event, value)
    case .atMostOnce:
      "if \(value) is not None:"
      "    \(publish(event, value))"
    case .anyNumber:
      "events += [\(outgoing(event, "data")) for data in \(value)]"
    }
  }

  private func publish(_ event: PythonEmission, _ data: String) -> String {
    "events.append(\(outgoing(event, data)))"
  }

  private func outgoing(_ event: PythonEmission, _ data: String) -> String {
    let envelope = event.envelope.map { "reply.\($0.field)" }
    return Self.outgoing(event.event, of: event.channel, source: "reply.source", envelope: envelope, data: data)
  }

  /// An event before it has its envelope; `source`, `envelope` and `data` are expressions.
  static func outgoing(
    _ event: String, of channel: String, source: String, envelope: String?, data: String
  ) -> String {
    let more = envelope.map { "envelope=_codec.to_json(\($0)), " } ?? ""
    return "OutgoingEvent(channel=\"\(channel)\", name=\"\(event)\", source=\(source), "
      + "\(more)data=_codec.to_json(\(data)))"
  }

  private var declared: String { PythonConstant.tuple(endpoint.errors.map { PythonLiteral.string($0.value) }) }
}
