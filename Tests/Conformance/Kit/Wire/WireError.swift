/// Why a connection did not give what was asked of it.
enum WireError: Error, Sendable, Equatable {
  /// Nothing listens at the address.
  case refused
  /// The time allowed passed first.
  case timedOut(Duration)
  /// The peer ended the stream before the first byte of what was waited for.
  case closed
  /// The peer reset the connection.
  case reset
  /// The peer broke the protocol; the sentence says where.
  case malformed(String)
  /// The operating system refused a call.
  case io(String)
}

extension WireError: CustomStringConvertible {
  var description: String {
    switch self {
    case .refused: "the connection was refused: nothing listens there"
    case .timedOut(let allowance): "nothing came within \(allowance.roundedToMilliseconds)"
    case .closed: "the connection was closed before an answer began"
    case .reset: "the connection was reset by the server"
    case .malformed(let reason): reason
    case .io(let reason): reason
    }
  }
}

extension Duration {
  /// For people: half of 20 s is not 10.00000025 s.
  fileprivate var roundedToMilliseconds: Duration { .milliseconds(Int((self / .milliseconds(1)).rounded())) }
}
