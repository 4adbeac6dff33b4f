import BridgeAPI
import EverythingAPI

// What a transport is given and gives back, from one module's types to the other's.

extension BridgeAPI.BridgeTransportRequest {
  init(_ request: EverythingAPI.BridgeTransportRequest, to address: BridgeAPI.BridgeAddress) {
    self.init(
      address: address, method: request.method, target: request.target, fields: request.fields, body: request.body,
      timeout: request.timeout, maxAnswer: request.maxAnswer)
  }
}

extension BridgeAPI.BridgeFrame {
  init(_ frame: EverythingAPI.BridgeFrame) {
    switch frame {
    case .text(let bytes): self = .text(bytes)
    case .binary: self = .binary
    case .ping(let bytes): self = .ping(bytes)
    case .pong(let bytes): self = .pong(bytes)
    case .close(let code, let reason): self = .close(code: code, reason: reason)
    }
  }
}

extension EverythingAPI.BridgeFrame {
  init(_ frame: BridgeAPI.BridgeFrame) {
    switch frame {
    case .text(let bytes): self = .text(bytes)
    case .binary: self = .binary
    case .ping(let bytes): self = .ping(bytes)
    case .pong(let bytes): self = .pong(bytes)
    case .close(let code, let reason): self = .close(code: code, reason: reason)
    }
  }
}

extension EverythingAPI.BridgeAnswer {
  init(_ answer: BridgeAPI.BridgeAnswer) {
    self.init(status: answer.status, fields: answer.fields, body: answer.body)
  }
}

extension EverythingAPI.BridgeTransportFailure {
  init(_ failure: BridgeAPI.BridgeTransportFailure) {
    let kind: Kind =
      switch failure.kind {
      case .refused: .refused
      case .ended: .ended
      case .truncated: .truncated
      case .timeUp: .timeUp
      case .tooLong: .tooLong
      case .notHTTP: .notHTTP
      case .badHandshake(let fault): .badHandshake(fault)
      case .badFrame(let fault, let code): .badFrame(fault, code: code)
      }
    self.init(kind, cause: failure.cause)
  }
}
