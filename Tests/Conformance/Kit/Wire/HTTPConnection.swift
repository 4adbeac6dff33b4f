/// A client's side of an HTTP/1.1 connection; what is sent is any bytes whatever. One thread at a time.
final class HTTPConnection {
  private let stream: TCPStream
  private var reader = HTTPResponseReader()
  private var isBroken = false

  /// Whether bytes have come that answer no request.
  var hasLeftover: Bool { reader.hasLeftover }

  /// Whether another request may be sent on it.
  var isReusable: Bool { !isBroken && !reader.hasLeftover }

  /// `isNarrow`: see ``TCPStream/connect(to:isNarrow:within:)``.
  init(to address: HostPort, isNarrow: Bool = false, within allowance: Duration) throws(WireError) {
    stream = try TCPStream.connect(to: address, isNarrow: isNarrow, within: allowance)
  }

  /// Sends one request and reads its answer, also one that comes before the request is complete
  /// (a 413 to a body that is still being sent; the connection is not reusable after it).
  func exchange(_ request: [UInt8], method: String, within allowance: Duration) throws(WireError) -> HTTPResponse {
    try exchange(CollectionOfOne(request), method: method, within: allowance)
  }

  /// As ``exchange(_:method:within:)``, of a request in pieces that are asked for when they are sent.
  func exchange(
    _ request: some Sequence<[UInt8]>, method: String, within allowance: Duration
  ) throws(WireError) -> HTTPResponse {
    let deadline = Deadline(after: allowance)
    return try guarded { () throws(WireError) in
      if reader.hasLeftover {
        throw .malformed("bytes that answer no request stand behind the last answer (RFC 9112 section 9.2)")
      }
      if let early = try send(request, method: method, until: deadline) {
        isBroken = true
        return early
      }
      return try readAnswer(to: method, until: deadline)
    }
  }

  /// Sends bytes, whatever they are, and keeps what comes meanwhile for ``receive(answering:within:)``; where the server
  /// ends the stream, the rest is not sent. `endsInput` ends this side of the stream behind the last byte.
  func submit(
    _ pieces: some Sequence<[UInt8]>, endsInput: Bool, within allowance: Duration
  ) throws(WireError) {
    let deadline = Deadline(after: allowance)
    try guarded { () throws(WireError) in
      for piece in pieces where try !submit(piece, until: deadline) { return }
      if endsInput { stream.shutdownWrite() }
    }
  }

  /// False where the server has ended the stream.
  private func submit(_ piece: [UInt8], until deadline: Deadline) throws(WireError) -> Bool {
    var unsent = piece[...]
    while true {
      do {
        unsent = unsent.dropFirst(try stream.writeSome(unsent))
        if unsent.isEmpty { return true }
        guard try stream.wait(reading: true, writing: true, until: deadline) else { continue }
        guard let bytes = try stream.readAvailable() else { continue }
        if bytes.isEmpty { return false }
        reader.receive(bytes)
      } catch WireError.reset {
        // What the server wrote before may still be there to be read.
        return false
      }
    }
  }

  /// Waits for an interim answer (1xx); returns the final one where that comes instead.
  func awaitInterim(answering method: String, within allowance: Duration) throws(WireError) -> HTTPResponse? {
    let deadline = Deadline(after: allowance)
    return try guarded { () throws(WireError) in
      while true {
        if let answer = try completeAnswer(to: method) { return finished(answer) }
        if reader.hasInterim { return nil }
        let bytes = try stream.read(until: deadline)
        if bytes.isEmpty { return finished(try answerAtEnd(to: method)) }
        reader.receive(bytes)
      }
    }
  }

  /// Sends bytes alone: a part of a request, or several requests at once (pipelining).
  func send(_ bytes: [UInt8], within allowance: Duration) throws(WireError) {
    try guarded { () throws(WireError) in try stream.write(bytes, within: allowance) }
  }

  /// As ``send(_:within:)``, taking in meanwhile what comes for ``receive(answering:within:)``.
  func sendReading(_ bytes: [UInt8], within allowance: Duration) throws(WireError) {
    try guarded { () throws(WireError) in
      try stream.write(bytes, until: Deadline(after: allowance)) { reader.receive($0) }
    }
  }

  /// Sends and reads nothing; how many bytes the server took before it took none for so long.
  func sendUnread(_ bytes: [UInt8], stalledAfter allowance: Duration) throws(WireError) -> Int {
    var unsent = bytes[...]
    while !unsent.isEmpty {
      let count = try stream.writeSome(unsent)
      unsent = unsent.dropFirst(count)
      guard count == 0 else { continue }
      do throws(WireError) {
        try stream.wait(reading: false, writing: true, until: Deadline(after: allowance))
      } catch {
        guard case .timedOut = error else { throw error }
        break
      }
    }
    return bytes.count - unsent.count
  }

  /// Reads the next answer; `method` is that of the request which it answers.
  func receive(answering method: String, within allowance: Duration) throws(WireError) -> HTTPResponse {
    try guarded { () throws(WireError) in try readAnswer(to: method, until: Deadline(after: allowance)) }
  }

  /// Whether the server ends the stream within the time and sends nothing more before; a reset counts as an end.
  func isClosedByServer(within allowance: Duration) throws(WireError) -> Bool {
    isBroken = true
    guard !reader.hasLeftover else { return false }
    do {
      return try stream.read(until: Deadline(after: allowance)).isEmpty
    } catch WireError.reset {
      return true
    } catch WireError.timedOut {
      return false
    }
  }

  /// Ends the connection with a reset.
  func reset() {
    isBroken = true
    stream.reset()
  }

  /// Ends this side of the stream.
  func shutdownWrite() {
    stream.shutdownWrite()
  }

  func close() {
    isBroken = true
    stream.close()
  }

  /// Gives the connection away to the protocol that a 101 has switched to, with the bytes already read behind the 101.
  func handOver() -> (stream: TCPStream, leftover: [UInt8]) {
    isBroken = true
    return (stream, reader.takeLeftover())
  }

  private func guarded<Result>(_ body: () throws(WireError) -> Result) throws(WireError) -> Result {
    do {
      return try body()
    } catch {
      isBroken = true
      throw error
    }
  }

  /// Sends the request; an answer that is complete before the request is, or nil.
  private func send(
    _ request: some Sequence<[UInt8]>, method: String, until deadline: Deadline
  ) throws(WireError) -> HTTPResponse? {
    var isFirst = true
    for piece in request {
      // A server that goes on reading what it has refused already never makes a write wait.
      if !isFirst, let early = try readWhatIsThere(method) { return early }
      isFirst = false
      if let early = try sendWatching(piece, method: method, until: deadline) { return early }
    }
    return nil
  }

  /// Sends a piece of a request; an answer that is complete before the piece is sent, or nil.
  private func sendWatching(
    _ piece: [UInt8], method: String, until deadline: Deadline
  ) throws(WireError) -> HTTPResponse? {
    var unsent = piece[...]
    while true {
      do {
        unsent = unsent.dropFirst(try stream.writeSome(unsent))
      } catch WireError.reset {
        // The server has ended the connection; what it wrote before may still be there to be read.
        return try readAnswer(to: method, until: deadline)
      }
      if unsent.isEmpty { return nil }
      let isReadable = try stream.wait(reading: true, writing: true, until: deadline)
      if isReadable, let early = try readWhatIsThere(method) { return early }
    }
  }

  private func readWhatIsThere(_ method: String) throws(WireError) -> HTTPResponse? {
    guard let bytes = try stream.readAvailable() else { return nil }
    if bytes.isEmpty { return try answerAtEnd(to: method) }
    reader.receive(bytes)
    return try completeAnswer(to: method)
  }

  private func readAnswer(to method: String, until deadline: Deadline) throws(WireError) -> HTTPResponse {
    if let answer = try completeAnswer(to: method) { return finished(answer) }
    while true {
      let bytes = try readBytes(until: deadline)
      if bytes.isEmpty { return finished(try answerAtEnd(to: method)) }
      reader.receive(bytes)
      if let answer = try completeAnswer(to: method) { return finished(answer) }
      try deadline.requireTimeLeft()
    }
  }

  private func readBytes(until deadline: Deadline) throws(WireError) -> [UInt8] {
    do {
      return try stream.read(until: deadline)
    } catch WireError.timedOut where reader.readsUntilClose {
      throw .malformed(
        "the answer has neither Content-Length nor chunked coding and its connection stays open, so it never ends")
    }
  }

  private func completeAnswer(to method: String) throws(WireError) -> HTTPResponse? {
    switch reader.next(answering: method) {
    case .needMore: return nil
    case .response(let response): return response
    case .malformed(let reason): throw .malformed(reason)
    }
  }

  private func answerAtEnd(to method: String) throws(WireError) -> HTTPResponse {
    isBroken = true
    if reader.isBetweenAnswers { throw .closed }
    switch reader.finish(answering: method) {
    case .response(let response): return response
    case .malformed(let reason): throw .malformed(reason)
    case .needMore: throw .closed
    }
  }

  private func finished(_ answer: HTTPResponse) -> HTTPResponse {
    if answer.closesConnection || answer.status == 101 { isBroken = true }
    return answer
  }
}
