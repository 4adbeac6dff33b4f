// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// One endpoint as a value: what a server must know of it, and what answers it.
public struct BridgeOperation: Swift.Sendable {
  /// The endpoint's name in the contract.
  public let name: Swift.String
  public let method: Swift.String
  /// Whether the session token is asked for (wire-protocol H2 step 9).
  public let requiresToken: Swift.Bool
  /// Whether the endpoint has a request body.
  public let takesBody: Swift.Bool
  /// The longest body, in bytes.
  public let maxBody: Swift.Int
  public let idempotent: Swift.Bool
  /// Whether a success may publish events.
  public let emits: Swift.Bool
  /// From the request's head to its answer.
  public let timeoutMilliseconds: Swift.Int
  /// Decodes, handles, encodes. Never throws: what goes wrong is a reply too.
  ///
  /// `pathValues` are the decoded segments that stand for the route's parameters, in their order; `query` is what follows
  /// the `?` of the request target, as it was sent.
  public let invoke:
    @Sendable (
      _ pathValues: [[Swift.UInt8]], _ query: [Swift.UInt8], _ body: [Swift.UInt8], _ call: BridgeCall
    ) async -> BridgeOperationReply
}
