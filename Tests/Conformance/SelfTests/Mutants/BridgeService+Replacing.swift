import BridgeRuntime

/// What answers one operation.
typealias Answering = @Sendable (OperationCall) async -> OperationReply

extension BridgeService {
  /// What answers the operation of this name now.
  func answering(_ name: String) -> Answering {
    guard let operation = operations.first(where: { $0.name == name }) else {
      return { _ in OperationReply(status: 500, body: []) }
    }
    return operation.invoke
  }

  /// Puts a liar, which is given the truth, in place of what answers the operation.
  mutating func replace(_ name: String, by liar: (_ truth: @escaping Answering) -> Answering) {
    let truth = answering(name)
    let lying = liar(truth)
    operations = operations.map { operation in
      guard operation.name == name else { return operation }
      var operation = operation
      operation.invoke = lying
      return operation
    }
  }

  /// Changes what every operation replies.
  mutating func changeReplies(_ change: @escaping @Sendable (OperationReply, OperationCall) -> OperationReply) {
    for operation in operations {
      replace(operation.name) { truth in { call in change(await truth(call), call) } }
    }
  }

  /// Judges what `mend` makes of a document that was refused as malformed, and takes what it makes of one that was
  /// refused for its values; with nil the refusal stands.
  mutating func forgive(_ name: String, _ mend: @escaping @Sendable (_ body: [UInt8]) -> [UInt8]?) {
    replace(name) { truth in
      { call in
        let reply = await truth(call)
        guard reply.status == 400 || reply.status == 422, let mended = mend(call.body) else { return reply }
        let second = await truth(call.with(mended))
        return second.status == 400 || second.status == reply.status ? reply : second
      }
    }
  }

  /// Puts another definition in place of each channel's.
  mutating func redefineChannels(_ change: (ChannelDefinition) -> ChannelDefinition) {
    channels = channels.map(change)
  }

  /// Puts another definition in place of the operation's.
  mutating func redefine(_ name: String, _ change: (Operation) -> Operation) {
    operations = operations.map { $0.name == name ? change($0) : $0 }
  }
}

extension Operation {
  /// The same operation with some of its rules changed.
  func with(requiresToken: Bool? = nil, maxBody: Int? = nil) -> Operation {
    Operation(
      name: name, requiresToken: requiresToken ?? self.requiresToken, takesBody: takesBody,
      maxBody: maxBody ?? self.maxBody, timeout: timeout, invoke: invoke)
  }
}

extension ChannelDefinition {
  /// The same channel with some of its rules changed.
  func with(
    authenticationTimeout: Duration? = nil, heartbeatInterval: Duration? = nil, outboxMaxEvents: Int? = nil,
    outboxMaxBytes: Int? = nil
  ) -> ChannelDefinition {
    ChannelDefinition(
      name: name, authenticationTimeout: authenticationTimeout ?? self.authenticationTimeout,
      heartbeatInterval: heartbeatInterval ?? self.heartbeatInterval,
      outboxMaxEvents: outboxMaxEvents ?? self.outboxMaxEvents, outboxMaxBytes: outboxMaxBytes ?? self.outboxMaxBytes,
      heartbeat: heartbeat)
  }
}

extension OperationCall {
  /// The same call with another body.
  func with(_ body: [UInt8]) -> OperationCall {
    OperationCall(pathValues: pathValues, query: query, body: body, traceID: traceID, takesEffect: takesEffect)
  }

  /// A call of another operation, behind this one's back: its effect has no turn of its own.
  func aside(_ body: [UInt8] = []) -> OperationCall { OperationCall(body: body, traceID: traceID) }
}
