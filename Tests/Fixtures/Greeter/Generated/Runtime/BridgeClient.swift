// Generated from contract "Greeter" by codegen. Do not edit.
// swift-format-ignore-file

/// Calls the endpoints of a bridge and follows its channels.
///
/// It holds no connection: it needs no closing, and any task may use it.
public struct BridgeClient: Swift.Sendable {
  /// A token that is none; it is not in the message.
  public struct TokenFault: Swift.Error, Swift.Hashable, Swift.CustomStringConvertible {
    public let description = "a token is letters, digits and ._~+/- with = at its end; was a line break read with it?"
  }

  /// Ends as no name of a contract does: endpoints and channels become methods beside it.
  let core_: BridgeClientCore

  /// - Parameters:
  ///   - url: As in `http://127.0.0.1:5001`.
  ///   - retry: Of calls.
  ///   - reconnect: Of channels; it counts attempts none of whose connections lasted for its `cap`.
  ///   - allowsAnyHost: Whether the URL may lead to another machine, and the token with it.
  ///   - maxAnswer: In bytes.
  /// - Throws: ``BridgeAddress/Fault`` or ``TokenFault``.
  public init(
    url: Swift.String = BridgeContract.baseURL, token: Swift.String, transport: any BridgeTransport,
    observer: (any BridgeObserver)? = nil, retry: BridgeBackoff = BridgeBackoff(),
    reconnect: BridgeBackoff = BridgeBackoff(attempts: 10), allowsAnyHost: Swift.Bool = false,
    maxAnswer: Swift.Int = 64 * 1024 * 1024
  ) throws {
    guard let token = BridgeToken(token) else { throw TokenFault() }
    core_ = BridgeClientCore(
      address: try BridgeAddress(url, allowsAnyHost: allowsAnyHost), token: token, transport: transport,
      observer: observer, retry: retry, reconnect: reconnect, maxAnswer: maxAnswer)
  }
}
