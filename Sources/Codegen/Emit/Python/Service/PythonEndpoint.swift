import ContractModel

/// An endpoint with its names spelled.
struct PythonEndpoint: Sendable {
  let endpoint: Endpoint
  let emissions: [PythonEmission]
  /// Of the channels that a success publishes on, in contract order.
  let envelopes: [PythonEnvelope]

  init(_ endpoint: Endpoint, of contract: Contract) {
    self.endpoint = endpoint
    emissions = endpoint.emits.map { PythonEmission($0.value, of: contract) }
    let channels = Set(endpoint.emits.compactMap { contract.event(named: $0.value.event)?.channel.name.value })
    envelopes = contract.channels.filter { channels.contains($0.name.value) }.compactMap {
      PythonEnvelope($0, of: contract)
    }
  }

  var function: PythonName { PythonName(member: endpoint.name.value) }
  /// `ProcessClipboardReply`
  var reply: String {
    (endpoint.response.hasSuffix("Response") ? String(endpoint.response.dropLast(8)) : endpoint.response) + "Reply"
  }

  /// What a handler is given of a request: its name, its type, and the function that reads it.
  var parts: [(name: String, type: String)] {
    let all = [("path", endpoint.path), ("query", endpoint.query), ("request", endpoint.request)]
    return all.compactMap { name, type in type.map { (name, $0) } }
  }

  /// `process_clipboard(self, request: _models.ProcessClipboardRequest, call: _Call, /) -> ProcessClipboardReply`
  var signature: String {
    let parameters = parts.map { "\($0.name): _models.\($0.type), " }.joined()
    let result = emissions.isEmpty ? "_models.\(endpoint.response)" : reply
    return "\(function)(self, \(parameters)call: _Call, /) -> \(result)"
  }
}

/// One event of a reply, with its names spelled.
struct PythonEmission: Sendable {
  let event: String
  let cardinality: Emission.Cardinality
  /// The field of the reply.
  let field: PythonName
  let dataType: String
  let channel: String
  let envelope: PythonEnvelope?

  init(_ emission: Emission, of contract: Contract) {
    event = emission.event
    cardinality = emission.cardinality
    field = PythonName(member: emission.event, taken: ["response", "source"])
    let declared = contract.event(named: emission.event)
    dataType = "_models.\(declared?.event.data ?? "")"
    channel = declared?.channel.name.value ?? ""
    envelope = declared.flatMap { PythonEnvelope($0.channel, of: contract) }
  }

  /// With its default.
  var annotation: String {
    switch cardinality {
    case .once: dataType
    case .atMostOnce: "\(dataType) | None = None"
    case .anyNumber: "tuple[\(dataType), ...] = ()"
    }
  }
}

/// What the events of one channel have beside `source`, `timestamp` and `trace_id`.
struct PythonEnvelope: Sendable {
  let type: String
  /// Of a reply that publishes on the channel.
  let field: PythonName
  private let isOptional: Bool

  /// Nil for a channel whose events have nothing else.
  init?(_ channel: Channel, of contract: Contract) {
    guard let type = channel.envelope, case .object(let object)? = contract.type(named: type)?.kind else { return nil }
    self.type = type
    field = PythonName(member: channel.name.value + "_envelope")
    isOptional = object.fields.allSatisfy { !$0.isRequired }
  }

  /// With its default, where each of its fields may be left out.
  var annotation: String {
    isOptional ? "_models.\(type) = _dataclasses.field(default_factory=_models.\(type))" : "_models.\(type)"
  }
}
