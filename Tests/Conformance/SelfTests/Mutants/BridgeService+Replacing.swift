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
}

extension OperationCall {
  /// The same call with another body.
  func with(_ body: [UInt8]) -> OperationCall {
    OperationCall(body: body, traceID: traceID, takesEffect: takesEffect)
  }

  /// A call of another operation, behind this one's back: its effect has no turn of its own.
  func aside(_ body: [UInt8] = []) -> OperationCall { OperationCall(body: body, traceID: traceID) }
}
