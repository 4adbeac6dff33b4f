import ContractModel

extension CaseContext {
  /// Opens `channel` by a handshake of exactly these bytes.
  func open(_ handshake: [UInt8], of channel: Channel) throws -> WebSocketConnection {
    switch try WebSocketConnection.open(to: endpoint, request: handshake, within: patient(Self.connectTime)) {
    case .open(let socket, let answer):
      note("- opened \(channel.route.value.path)")
      try judge.checkLeak(in: answer.rawHead, "the head of an answer")
      return socket
    case .refused(let answer):
      throw CaseFailure("answered \(AnswerWords.describe(answer)) where 101 is due", clause: "C1")
    }
  }

  /// Reads until the server closes, and holds its close against what is due; then the TCP connection must end.
  ///
  /// `reason` nil: any. `others` are codes that will do as well, where two things are wrong at once. Before acceptance nothing but pongs may come first (C2); after it, events may. Returns when the
  /// close came.
  @discardableResult
  func expectClose(
    _ code: UInt16, or others: [UInt16] = [], _ reason: String? = nil, from socket: WebSocketConnection,
    of channel: Channel, accepted: Bool,
    within: Duration = .seconds(5)
  ) throws -> ContinuousClock.Instant {
    let due = "close \(code)\(reason.map { " \($0)" } ?? "")"
    let end = deadline(after: within)
    while true {
      let incoming = try nextOrEnd(socket, until: end, awaiting: due)
      switch incoming {
      case .text(let bytes) where accepted: _ = try validate(event: bytes, of: channel)
      case .ping, .pong: continue
      case .close(let seen?, let given) where ([code] + others).contains(seen) && (reason == nil || given == reason):
        note("< \(incoming.inWords)")
        let closed = ContinuousClock.now
        try expectEnd(of: socket)
        return closed
      default:
        note("< \(incoming.inWords)")
        throw CaseFailure("sent \(incoming.inWords) where \(due) is due")
      }
    }
  }

  /// That the server ends the TCP connection after the closing handshake (RFC 6455 section 7.1.1).
  func expectEnd(of socket: WebSocketConnection) throws {
    do throws(WireError) {
      guard case .endOfStream = try socket.next(until: deadline(after: .seconds(5))) else {
        throw WireError.malformed("more followed the close frame")
      }
    } catch .reset {
      return
    } catch {
      throw CaseFailure(
        "did not end the TCP connection after its close frame: \(error)", clause: "RFC 6455 section 7.1.1")
    }
  }

  /// A reset ends a connection as much as an orderly end does.
  private func nextOrEnd(
    _ socket: WebSocketConnection, until end: Deadline, awaiting due: String
  ) throws -> WebSocketIncoming {
    do {
      return try next(on: socket, until: end)
    } catch let error as WireError {
      switch error {
      case .reset, .closed: return .endOfStream
      case .timedOut(let time): throw CaseFailure("sent no \(due) within \(time)")
      default: throw CaseFailure("sent no \(due): \(error)")
      }
    }
  }

  /// Sends a ping and reads up to its pong; what came before was sent before (conformance.md: the fence of a socket that
  /// may see no event).
  @discardableResult
  func fence(
    _ socket: WebSocketConnection, of channel: Channel, payload: [UInt8] = Array("fence".utf8), accepted: Bool = true
  ) throws -> [SeenEvent] {
    var events: [SeenEvent] = []
    try socket.send(.ping(payload), within: patient(Self.connectTime))
    let end = deadline(after: .seconds(5))
    while true {
      let incoming = try nextOrEnd(socket, until: end, awaiting: "pong")
      switch incoming {
      case .pong(payload): return events
      case .ping: continue
      case .text(let bytes) where accepted: events.append(try validate(event: bytes, of: channel))
      default:
        note("< \(incoming.inWords)")
        throw CaseFailure("sent \(incoming.inWords) where a pong is due", clause: accepted ? "C5" : "C2")
      }
    }
  }
}
