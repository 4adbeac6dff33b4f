// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What a call keeps to.
struct BridgeClientEndpoint: Swift.Sendable {
  /// The server's own answer wins: the client waits so much longer (contract-language, Endpoints).
  private static let grace = Swift.Duration.seconds(5)

  let name: Swift.String
  let method: Swift.String
  let requiresToken: Swift.Bool
  let idempotent: Swift.Bool
  /// Of the request's body, in bytes.
  let maxBody: Swift.Int
  /// What the server may take.
  let timeoutMilliseconds: Swift.Int

  /// What an attempt may take.
  var patience: Swift.Duration { .milliseconds(timeoutMilliseconds) + Self.grace }
}

/// What a client expects of a channel.
struct BridgeClientChannel: Swift.Sendable {
  let name: Swift.String
  let route: Swift.String
  let heartbeatIntervalMilliseconds: Swift.Int
  /// Of one event, in bytes: what the server keeps for a slow socket.
  let maxMessage: Swift.Int

  /// How long no event may come.
  var silence: Swift.Duration { .milliseconds(heartbeatIntervalMilliseconds) * 2 }
}
