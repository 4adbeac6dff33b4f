/// Refuses limits under which no ordinary client could speak to the server.
struct LimitRules {
  private let limits: ServerLimits
  private let routes: [Route]

  init(_ syntax: ContractSyntax) {
    limits = syntax.header.limits
    routes = syntax.endpoints.compactMap(\.route?.value) + syntax.channels.compactMap(\.route?.value)
  }

  var diagnostics: [Diagnostic] {
    tooLow + tooHigh + [targetBelowRoutes, waitingForNothing].compactMap(\.self)
  }

  private var tooLow: [Diagnostic] {
    let least: [(String, Located<Int>, Int, String)] = [
      // A token, a trace context, a host and the fields of a handshake.
      ("max_bytes", limits.maxHeaderBytes, 1 << 10, "1 KiB"),
      ("target", limits.maxTarget, 256, "256"),
      ("body_rate", limits.minBodyRate, 1, "1"),
      // The longest token (wire-protocol P3).
      ("first_message", limits.maxClientMessage, 128, "128"),
      // Servers may look at the time ten times a second.
      ("within", limits.headersWithin, 1_000, "1 s"), ("idle", limits.idle, 1_000, "1 s"),
    ]
    return least.filter { $0.1.value < $0.2 }.map { key, limit, _, words in
      Diagnostic(.numberOutOfRange, "`\(key)` is at least \(words)", at: limit.span, help: "raise it")
    }
  }

  /// What a server holds of a head, or asks of a client, is no more than this.
  private var tooHigh: [Diagnostic] {
    let sizes = [
      ("max_bytes", limits.maxHeaderBytes), ("target", limits.maxTarget), ("body_rate", limits.minBodyRate),
      ("first_message", limits.maxClientMessage),
    ]
    return sizes.filter { $0.1.value > 16 << 20 }.map { key, limit in
      Diagnostic(.numberOutOfRange, "`\(key)` is at most 16 MiB", at: limit.span, help: "lower it")
    }
  }

  private var targetBelowRoutes: Diagnostic? {
    guard let longest = routes.max(by: { $0.path.utf8.count < $1.path.utf8.count }),
      longest.path.utf8.count > limits.maxTarget.value
    else { return nil }
    return Diagnostic(
      .numberOutOfRange, "`target` is shorter than a route of the contract, which has \(longest.path.utf8.count) bytes",
      at: limits.maxTarget.span, help: "raise it")
  }

  private var waitingForNothing: Diagnostic? {
    guard limits.maxWaiting.value >= limits.maxConnections.value else { return nil }
    return Diagnostic(
      .numberOutOfRange, "`waiting` is below `connections`, which is \(limits.maxConnections.value)",
      at: limits.maxWaiting.span,
      notes: [Diagnostic.Note("`connections` stands here", at: limits.maxConnections.span)],
      help: "sockets that wait are connections too; lower the one or raise the other")
  }
}
