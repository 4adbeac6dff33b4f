import NIOCore

/// One request and its answer, from the head on.
struct Exchange {
  enum Purpose {
    case operation(Int, RequestParameters)
    case channel(Int, key: String)
  }

  /// Unique on its connection, so that an answer that comes too late finds nothing.
  let id: Int
  let purpose: Purpose
  let traceID: String
  /// When the endpoint's timeout ends, counted from the head.
  let deadline: NIODeadline
  /// Whether the connection ends with the answer.
  let closes: Bool
  /// The request was HEAD.
  let omitsContent: Bool
}
