#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What passes over one connection, read as HTTP and then as a channel, and changed as the stage's mutant says.
struct ProxiedTraffic {
  private enum Reading {
    case http
    case channel(ProxiedSocket, WebSocketFrameReader)
    /// What could not be read is passed on as it is.
    case unread
  }

  private let stage: ProxyStage
  private let authority: String
  private var requests = RequestTracker()
  private var answers = AnswerCutter()
  private var kind = Reading.http
  /// Whether nothing more is passed on to the client.
  private(set) var isOver = false
  /// Whether the client's connection stays open when the server ends it.
  private(set) var keepsClient = false
  /// Whether the client's connection is to be reset.
  private(set) var resets = false
  private var isSilent = false

  init(_ stage: ProxyStage, authority: String) {
    self.stage = stage
    self.authority = authority
  }

  /// Whether messages may come from other connections.
  var listens: Bool {
    if case .channel = kind { stage.isTalkative } else { false }
  }

  func end() { if case .channel(let socket, _) = kind { stage.closed(socket) } }

  /// Texts that other connections have left for this one, as frames.
  func takeMessages() -> [UInt8] {
    guard case .channel(let socket, _) = kind, !isSilent else { return [] }
    return socket.takeInbox().flatMap {
      WebSocketFrame(opcode: WebSocketOpcode.text, payload: $0, mask: nil).bytes()
    }
  }

  /// What goes to the server: all of it.
  mutating func fromClient(_ bytes: [UInt8]) -> [UInt8] {
    switch kind {
    case .http:
      requests.receive(bytes)
      requests.takeArrived().forEach(stage.arrived)
    case .channel(let socket, _): socket.received(bytes)
    case .unread: break
    }
    return bytes
  }

  /// What goes to the client; `bytes` is empty at the server's end.
  mutating func fromServer(_ bytes: [UInt8]) -> [UInt8] {
    if isSilent || isOver { return [] }
    switch kind {
    case .http: return fromHTTP(bytes)
    case .channel(let socket, let reader): return fromChannel(bytes, socket, reader)
    case .unread: return bytes
    }
  }

  // MARK: - HTTP

  private mutating func fromHTTP(_ bytes: [UInt8]) -> [UInt8] {
    answers.receive(bytes)
    var passed: [UInt8] = []
    while case .http = kind, !isOver, let piece = nextPiece(isEnd: bytes.isEmpty) {
      switch piece {
      case .interim(let raw): passed += raw
      case .unreadable(let raw):
        kind = .unread
        passed += raw
      case .answer(let answer, let raw): passed += pass(answer, raw)
      }
    }
    return passed
  }

  private mutating func nextPiece(isEnd: Bool) -> AnswerCutter.Piece? {
    let method = requests.nextMethod
    return isEnd ? answers.finish(answering: method) : answers.next(answering: method)
  }

  private mutating func pass(_ answer: HTTPResponse, _ raw: [UInt8]) -> [UInt8] {
    let request = requests.takeNext()
    let exchange = stage.exchange(request, answer, authority: authority)
    let altered = stage.alter(exchange)
    let passed = altered.map { follow($0, answering: exchange.method) } ?? raw
    let status = altered?.status ?? answer.status
    let early = requests.decideUpgrade(answer.status == 101)
    guard answer.status == 101 else { return passed }
    guard status == 101, let channel = exchange.channel else {
      kind = .unread
      isOver = status != 101
      return passed
    }
    let socket = ProxiedSocket(channel)
    socket.received(early)
    stage.opened(socket)
    return passed + fromChannel(answers.takeAll(), socket, WebSocketFrameReader())
  }

  private mutating func follow(_ altered: AlteredAnswer, answering method: String) -> [UInt8] {
    if altered.delay > .zero { usleep(UInt32(clamping: Int64(altered.delay / .microseconds(1)))) }
    switch altered.ending {
    case .asServer: break
    case .close: isOver = true
    case .keepOpen: keepsClient = true
    case .reset:
      resets = true
      return []
    }
    return altered.bytes(answering: method)
  }

  // MARK: - Channels

  private mutating func fromChannel(
    _ bytes: [UInt8], _ socket: ProxiedSocket, _ reader: WebSocketFrameReader
  ) -> [UInt8] {
    var reader = reader
    reader.receive(bytes)
    var passed: [UInt8] = []
    while !isOver, !isSilent {
      switch reader.next() {
      case .needMore:
        kind = .channel(socket, reader)
        return passed
      case .malformed:
        kind = .unread
        return passed + bytes
      case .frame(let frame): pass(frame, socket, into: &passed)
      }
    }
    kind = .channel(socket, reader)
    return passed
  }

  private mutating func pass(_ frame: WebSocketFrame, _ socket: ProxiedSocket, into passed: inout [UInt8]) {
    let proxied = ProxiedFrame(frame: frame, event: ProxiedEvent(frame), socket: socket, memory: stage.memory)
    guard let actions = stage.alter(proxied) else {
      proxied.event.map(socket.passed)
      passed += frame.bytes()
      return
    }
    for action in actions {
      switch action {
      case .send(let frame): passed += frame.bytes()
      case .make(let frame): passed += frame().bytes()
      case .wait(let time): usleep(UInt32(clamping: Int64(time / .microseconds(1))))
      case .tellOthers(let text): stage.tell(text, from: socket, accepted: true)
      case .tellWaiting(let text): stage.tell(text, from: socket, accepted: false)
      case .end: isOver = true
      case .fallSilent:
        isSilent = true
        keepsClient = true
      }
    }
    proxied.event.map(socket.passed)
  }
}
