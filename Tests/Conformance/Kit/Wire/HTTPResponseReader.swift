/// An incremental strict reader of HTTP/1.x answers (RFC 9112): bytes in, answers or the first fault out.
struct HTTPResponseReader {
  enum Progress {
    case needMore
    case response(HTTPResponse)
    /// The sentence of the first fault; everything after it stays a fault.
    case malformed(String)
  }

  private enum Stage {
    case statusLine
    case fields
    case content(remaining: Int)
    case chunkSize
    case chunk(remaining: Int)
    case chunkEnd
    case trailers
    case untilClose
    case broken(HTTPFault)
  }

  // As much as a bridge takes from its clients in the other direction, twice over.
  private static let maximumHead = 65_536

  private var input = HTTPByteInput()
  private var stage = Stage.statusLine
  private var response = HTTPResponse(version: "", status: 0, reason: "", fields: [])
  private var informational: [Int] = []

  /// Whether bytes are there that belong to no answer that was asked for yet.
  var hasLeftover: Bool { !input.isEmpty }

  /// Whether nothing of an answer has come, so that an end of the stream is a clean one.
  var isBetweenAnswers: Bool {
    if case .statusLine = stage { input.isEmpty && informational.isEmpty } else { false }
  }

  /// Whether an interim answer (1xx) has come and the final one not yet.
  var hasInterim: Bool { !informational.isEmpty }

  /// Whether only the end of the stream can end the answer being read (RFC 9112 section 6.3 rule 8).
  var readsUntilClose: Bool {
    if case .untilClose = stage { true } else { false }
  }

  mutating func receive(_ bytes: [UInt8]) {
    input.append(bytes)
  }

  /// The next answer; `method` is that of the request which it answers.
  mutating func next(answering method: String) -> Progress {
    do throws(HTTPFault) {
      while true {
        guard let complete = try step(answering: method) else { return .needMore }
        if complete { return .response(finishedResponse()) }
      }
    } catch {
      stage = .broken(error)
      return .malformed(error.reason)
    }
  }

  /// What the end of the stream makes of the answer that was being read.
  mutating func finish(answering method: String) -> Progress {
    let progress = next(answering: method)
    guard case .needMore = progress else { return progress }
    if readsUntilClose { return .response(finishedResponse()) }
    let fault = HTTPFault("the connection ended inside the answer (\(stageName), RFC 9112 section 8)")
    stage = .broken(fault)
    return .malformed(fault.reason)
  }

  /// Takes what was read behind the last answer: after 101 it belongs to the other protocol.
  mutating func takeLeftover() -> [UInt8] {
    Array(input.take(atMost: .max))
  }

  /// One step of the machine: true where an answer is complete, nil where more bytes are needed.
  private mutating func step(answering method: String) throws(HTTPFault) -> Bool? {
    switch stage {
    case .statusLine: return try readStatusLine()
    case .fields: return try readField(answering: method)
    case .content(let remaining), .chunk(let remaining): return try readContent(remaining)
    case .chunkSize: return try readChunkSize()
    case .chunkEnd: return try readChunkEnd()
    case .trailers: return try readTrailer()
    case .untilClose:
      try appendContent(input.take(atMost: .max))
      return nil
    case .broken(let fault): throw fault
    }
  }

  private mutating func readStatusLine() throws(HTTPFault) -> Bool? {
    guard let line = try takeHeadLine() else { return nil }
    let parsed = try HTTPStatusLine(parsing: line)
    response.version = parsed.version
    response.status = parsed.status
    response.reason = parsed.reason
    stage = .fields
    return false
  }

  private mutating func readField(answering method: String) throws(HTTPFault) -> Bool? {
    guard let line = try takeHeadLine() else { return nil }
    guard line.isEmpty else {
      response.fields.append(try HTTPFieldLine.parse(line))
      return false
    }
    let framing = try HTTPBodyFraming.of(response, answering: method)
    if response.status < 200 && response.status != 101 {
      informational.append(response.status)
      beginNext()
      return false
    }
    response.closesConnection = closes(framing)
    return begin(framing)
  }

  private mutating func begin(_ framing: HTTPBodyFraming) -> Bool {
    switch framing {
    case .none: return true
    case .length(let count): stage = .content(remaining: count)
    case .chunked: stage = .chunkSize
    case .untilClose: stage = .untilClose
    }
    return false
  }

  private func closes(_ framing: HTTPBodyFraming) -> Bool {
    let options = response.listMembers("Connection")
    if framing == .untilClose || options.contains("close") { return true }
    return response.version == "HTTP/1.0" && !options.contains("keep-alive")
  }

  private mutating func takeHeadLine() throws(HTTPFault) -> [UInt8]? {
    guard let line = try input.takeLine(atMost: Self.maximumHead) else { return nil }
    response.rawHead += line + [0x0D, 0x0A]
    guard response.rawHead.count <= Self.maximumHead else {
      throw HTTPFault("the head of the answer is longer than the \(Self.maximumHead) bytes that are read")
    }
    return line
  }

  private mutating func readContent(_ remaining: Int) throws(HTTPFault) -> Bool? {
    let taken = input.take(atMost: remaining)
    try appendContent(taken)
    let left = remaining - taken.count
    if case .chunk = stage {
      stage = left == 0 ? .chunkEnd : .chunk(remaining: left)
      return left == 0 ? false : nil
    }
    stage = .content(remaining: left)
    return left == 0 ? true : nil
  }

  private mutating func readChunkSize() throws(HTTPFault) -> Bool? {
    guard let line = try input.takeLine(atMost: Self.maximumHead) else { return nil }
    let size = try HTTPChunkSize.parse(line)
    stage = size == 0 ? .trailers : .chunk(remaining: size)
    return false
  }

  private mutating func readChunkEnd() throws(HTTPFault) -> Bool? {
    guard input.first == nil || input.first == 0x0D else {
      throw HTTPFault("a chunk is longer than its size says (RFC 9112 section 7.1)")
    }
    guard try input.takeLine(atMost: 0) != nil else { return nil }
    stage = .chunkSize
    return false
  }

  private mutating func readTrailer() throws(HTTPFault) -> Bool? {
    guard let line = try input.takeLine(atMost: Self.maximumHead) else { return nil }
    if line.isEmpty { return true }
    response.trailers.append(try HTTPFieldLine.parse(line))
    return false
  }

  private mutating func appendContent(_ bytes: ArraySlice<UInt8>) throws(HTTPFault) {
    response.body.append(contentsOf: bytes)
    guard response.body.count <= HTTPBodyFraming.maximumBody else {
      throw HTTPFault("the content is longer than the \(HTTPBodyFraming.maximumBody) bytes that are read")
    }
  }

  private mutating func finishedResponse() -> HTTPResponse {
    var finished = response
    finished.informational = informational
    informational = []
    beginNext()
    return finished
  }

  private mutating func beginNext() {
    response = HTTPResponse(version: "", status: 0, reason: "", fields: [])
    stage = .statusLine
  }

  private var stageName: String {
    switch stage {
    case .statusLine: "in its status line"
    case .fields: "in its fields"
    case .content(let remaining): "\(remaining) bytes before its Content-Length"
    case .chunkSize, .chunk, .chunkEnd, .trailers: "before its last chunk"
    case .untilClose, .broken: "in its content"
    }
  }
}
