import ContractModel

/// An endpoint with its names spelled.
struct SwiftEndpoint: Sendable {
  let endpoint: Endpoint
  /// The channel and cardinality of each event that a success publishes.
  let emissions: [SwiftEmission]

  /// `dataTypes`: the type of the data of every event.
  init(_ endpoint: Endpoint, dataTypes: [String: String]) {
    self.endpoint = endpoint
    emissions = endpoint.emits.map { SwiftEmission($0.value, dataType: dataTypes[$0.value.event] ?? "") }
  }

  var function: SwiftName { SwiftName(member: endpoint.name.value) }
  /// `ProcessClipboard`: what the names of its types have in common.
  var stem: String {
    endpoint.response.hasSuffix("Response") ? String(endpoint.response.dropLast(8)) : endpoint.response
  }
  /// What a handler returns: the response, with its events where there are any.
  var result: String { emissions.isEmpty ? endpoint.response : stem + "Reply" }
  /// The method that makes the operation.
  var operation: SwiftName { function.suffixed("Operation") }

  /// `getHealth(_ call: BridgeCall) async throws(BridgeError) -> GetHealthResponse`
  var signature: String {
    let request = endpoint.request.map { "_ request: \($0), " } ?? ""
    return "\(function)(\(request)_ call: BridgeCall) async throws(BridgeError) -> \(result)"
  }
}

/// One event of a reply, with its names spelled.
struct SwiftEmission: Sendable {
  let event: SwiftName
  let cardinality: Emission.Cardinality
  /// The property of the reply.
  let property: SwiftName
  let dataType: String

  init(_ emission: Emission, dataType: String) {
    event = SwiftEvents.caseName(of: emission.event)
    cardinality = emission.cardinality
    let name = SwiftName(member: emission.event)
    property = ["response", "source"].contains(name.description) ? name.suffixed("_") : name
    self.dataType = dataType
  }

  var type: String {
    switch cardinality {
    case .once: dataType
    case .atMostOnce: dataType + "?"
    case .anyNumber: "[\(dataType)]"
    }
  }

  /// The default of its parameter.
  var absence: String {
    switch cardinality {
    case .once: ""
    case .atMostOnce: " = nil"
    case .anyNumber: " = []"
    }
  }
}
