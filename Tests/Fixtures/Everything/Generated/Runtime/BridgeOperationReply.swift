// Generated from contract "Everything" by codegen. Do not edit.
// swift-format-ignore-file

/// What an operation answers, and what is published before the answer's first byte (wire-protocol C6).
public struct BridgeOperationReply: Swift.Sendable {
  public let status: Swift.Int
  /// A whole JSON document.
  public let body: [Swift.UInt8]
  /// In the order of the contract's `emits`; empty with an error.
  public let events: [BridgeOutgoingEvent]
}

extension BridgeOperationReply {
  /// A success: `{"status":"ok", …the response's fields}`.
  init(events: [BridgeOutgoingEvent] = [], writingFields write: (inout JSONWriter) -> Swift.Void) {
    status = 200
    body = JSONWriter.encode { writer in
      writer.beginObject()
      writer.key("status")
      writer.string("ok")
      write(&writer)
      writer.endObject()
    }
    self.events = events
  }

  /// A request that could not be read.
  init(_ failure: DecodingFailure, traceID: Swift.String) {
    self.init(sending: BridgeError(failure), traceID: traceID)
  }

  /// A handler's error: itself where the endpoint declares it or any handler may mean it, else `internal_error`.
  init(_ error: BridgeError, declared: [Swift.String], traceID: Swift.String) {
    let isMeant = error.code == BridgeError.unavailable.code || declared.contains(error.code)
    self.init(sending: isMeant ? error : .internalError, traceID: traceID)
  }

  private init(sending error: BridgeError, traceID: Swift.String) {
    status = error.status
    body = error.encoded(traceID: traceID)
    events = []
  }
}
