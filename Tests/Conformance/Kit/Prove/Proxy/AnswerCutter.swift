/// Cuts what a server sends into answers, each with the bytes that it came in.
struct AnswerCutter {
  enum Piece {
    /// An interim answer (1xx, 101 aside), byte for byte.
    case interim([UInt8])
    case answer(HTTPResponse, raw: [UInt8])
    /// Bytes that are no HTTP, or the rest behind an answer that was cut off.
    case unreadable([UInt8])
  }

  private var reader = HTTPResponseReader()
  /// Bytes that no answer has begun with.
  private var input: [UInt8] = []
  /// The bytes of the answer that is being read; empty between answers.
  private var raw: [UInt8] = []

  mutating func receive(_ bytes: [UInt8]) {
    if raw.isEmpty {
      input += bytes
    } else {
      raw += bytes
      reader.receive(bytes)
    }
  }

  /// The next piece; `method` is that of the request which it answers.
  mutating func next(answering method: String) -> Piece? {
    if raw.isEmpty {
      if let interim = takeInterim() { return .interim(interim) }
      guard input.count >= Self.prefixLength, !isInterim else { return nil }
      raw = input
      reader.receive(input)
      input = []
    }
    return piece(of: reader.next(answering: method))
  }

  /// What the end of the stream makes of the rest.
  mutating func finish(answering method: String) -> Piece? {
    guard !raw.isEmpty else { return input.isEmpty ? nil : .unreadable(takeAll()) }
    return piece(of: reader.finish(answering: method)) ?? .unreadable(takeAll())
  }

  /// What has come behind the last answer; after 101 it belongs to the other protocol.
  mutating func takeAll() -> [UInt8] {
    defer { (raw, input) = ([], []) }
    return raw + input
  }

  private mutating func piece(of progress: HTTPResponseReader.Progress) -> Piece? {
    switch progress {
    case .needMore: return nil
    case .malformed: return .unreadable(takeAll())
    case .response(let response):
      let leftover = reader.takeLeftover()
      let own = Array(raw.dropLast(leftover.count))
      (raw, input) = ([], leftover)
      return .answer(response, raw: own)
    }
  }

  /// `HTTP/1.1 100`, as far as the status is told.
  private static let prefixLength = 12

  private var isInterim: Bool {
    guard input.count >= Self.prefixLength else { return false }
    return input[9] == 0x31 && !input[9..<12].elementsEqual(Array("101".utf8))
  }

  private mutating func takeInterim() -> [UInt8]? {
    guard isInterim, let length = RequestHeadReader.length(of: input[...]) else { return nil }
    defer { input.removeFirst(length) }
    return Array(input.prefix(length))
  }
}
