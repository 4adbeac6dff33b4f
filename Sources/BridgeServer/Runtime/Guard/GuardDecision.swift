/// What becomes of a request, told from its head alone (wire-protocol H2 steps 1 to 13).
enum GuardDecision: Equatable {
  case refuse(StandardError, allow: String? = nil)
  /// The answer to OPTIONS: the methods of the path.
  case options(allow: String)
  /// The operation of this index, with what the target says, and its body.
  case operation(Int, RequestParameters, BodyExpectation)
  /// The channel of this index opens; its key proves the handshake.
  case channel(Int, key: String)
}

/// The values in a request's target.
struct RequestParameters: Equatable {
  /// Of the path, decoded, in route order.
  var pathValues: [[UInt8]] = []
  /// As it was sent.
  var query: [UInt8] = []
}

/// What is known of a body before it arrives.
struct BodyExpectation: Equatable {
  /// In bytes.
  let limit: Int
  /// Whether the operation gets it; else it is drained.
  let isDue: Bool
  /// Whether the client waits for `100 Continue` before it sends.
  let asksToContinue: Bool
}
