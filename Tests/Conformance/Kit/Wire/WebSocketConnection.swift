/// A client's side of a WebSocket; what is sent is any frames whatever. One thread at a time.
final class WebSocketConnection {
  enum Opening {
    /// The server switched; the answer is its 101, without fault.
    case open(WebSocketConnection, HTTPResponse)
    /// The server answered with anything but 101; the connection is closed.
    case refused(HTTPResponse)
  }

  // What a pong or the echo of a close may take to be written: a few bytes into an open socket's buffer.
  private static let replyTime = Duration.seconds(5)

  /// Whether pings are answered and not returned by `next`.
  var answersPings = true
  private let stream: TCPStream
  private var reader = WebSocketMessageReader()
  private var hasSentClose = false
  private var hasEnded = false

  private init(_ connection: HTTPConnection) {
    let (stream, leftover) = connection.handOver()
    self.stream = stream
    reader.receive(leftover)
  }

  /// Sends `request` (see WebSocketHandshake) and reads the answer.
  static func open(
    to address: HostPort, request: [UInt8], isNarrow: Bool = false, within allowance: Duration
  ) throws(WireError) -> Opening {
    try open(
      on: HTTPConnection(to: address, isNarrow: isNarrow, within: allowance), request: CollectionOfOne(request),
      within: allowance)
  }

  /// As ``open(to:request:within:)``, on a connection that is there, with a request in pieces, each in a write of its own.
  static func open(
    on connection: HTTPConnection, request pieces: some Sequence<[UInt8]>, within allowance: Duration
  ) throws(WireError) -> Opening {
    let request = Array(pieces.joined())
    let answer = try connection.exchange(pieces, method: "GET", within: allowance)
    guard answer.status == 101 else {
      connection.close()
      return .refused(answer)
    }
    if let fault = WebSocketHandshake.fault(in: answer, to: request) {
      throw .malformed("\(fault) (RFC 6455 section 4.2.2)")
    }
    return .open(WebSocketConnection(connection), answer)
  }

  func send(_ frame: WebSocketFrame, within allowance: Duration) throws(WireError) {
    try send([frame], within: allowance)
  }

  /// Sends frames together, in writes of `chop` bytes at most.
  func send(_ frames: [WebSocketFrame], chop: Int = .max, within allowance: Duration) throws(WireError) {
    if frames.contains(where: { $0.opcode == WebSocketOpcode.close }) { hasSentClose = true }
    try send(frames.flatMap { $0.bytes() }, chop: chop, within: allowance)
  }

  /// Sends bytes, of whole frames or not. What comes meanwhile is kept for `next`: a server may answer before it has read
  /// all.
  func send(_ bytes: [UInt8], chop: Int = .max, within allowance: Duration) throws(WireError) {
    let deadline = Deadline(after: allowance)
    var unsent = bytes[...]
    while !unsent.isEmpty {
      let count = try stream.writeSome(unsent.prefix(chop))
      unsent = unsent.dropFirst(count)
      if count == 0 { try awaitRoom(until: deadline) }
    }
  }

  private func awaitRoom(until deadline: Deadline) throws(WireError) {
    guard try stream.wait(reading: !hasEnded, writing: true, until: deadline), !hasEnded,
      let bytes = try stream.readAvailable()
    else { return }
    hasEnded = bytes.isEmpty
    reader.receive(bytes)
  }

  /// Ends this side of the TCP stream without a close frame.
  func shutdownWrite() {
    stream.shutdownWrite()
  }

  /// Whether the server has reset the connection; what came before can still be read.
  func isReset() throws(WireError) -> Bool { try stream.isReset() }

  func sendText(_ text: [UInt8], within allowance: Duration) throws(WireError) {
    try send(.text(text), within: allowance)
  }

  /// What comes next. Pings are answered and passed over unless `answersPings` is false; a close frame is answered with
  /// one of the same code where none was sent (RFC 6455 section 5.5.1), then returned; a call after it gives the end.
  func next(until deadline: Deadline) throws(WireError) -> WebSocketIncoming {
    while true {
      let incoming = try receive(until: deadline)
      switch incoming {
      case .ping(let payload) where answersPings: reply(.pong(payload))
      case .close(let code, _):
        answerClose(code)
        return incoming
      default: return incoming
      }
      try deadline.requireTimeLeft()
    }
  }

  /// Ends the TCP stream without a close frame.
  func close() {
    stream.close()
  }

  private func receive(until deadline: Deadline) throws(WireError) -> WebSocketIncoming {
    var progress = reader.next()
    while case .needMore = progress {
      let bytes = hasEnded ? [] : try stream.read(until: deadline)
      if bytes.isEmpty { return try incoming(of: reader.finish()) }
      reader.receive(bytes)
      progress = reader.next()
      if progress == .needMore { try deadline.requireTimeLeft() }
    }
    return try incoming(of: progress)
  }

  private func incoming(of progress: WebSocketMessageReader.Progress) throws(WireError) -> WebSocketIncoming {
    switch progress {
    case .incoming(let incoming): return incoming
    case .malformed(let reason): throw .malformed(reason)
    case .needMore: throw .closed
    }
  }

  private func answerClose(_ code: UInt16?) {
    if !hasSentClose { reply(.close(code: code)) }
  }

  /// A server that has gone reads no reply; the next read says so, after all it sent before.
  private func reply(_ frame: WebSocketFrame) {
    try? send(frame, within: Self.replyTime)
  }
}
