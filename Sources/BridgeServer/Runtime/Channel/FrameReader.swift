import NIOCore

/// Reads a client's frames and puts its messages together (RFC 6455 section 5; wire-protocol C2 and C5).
///
/// A message is refused by its declared length before its bytes are kept, a broken frame by its header, invalid UTF-8 at
/// its first wrong byte. After a refusal nothing more is read.
struct FrameReader {
  enum Event: Equatable {
    /// A whole text message.
    case message([UInt8])
    /// A whole binary message, where they are taken.
    case binaryMessage([UInt8])
    case ping([UInt8])
    case pong
    /// Its code, if it has one.
    case close(UInt16?)
    case refused(CloseCode)
  }

  private enum State {
    case header
    case mask(FrameHeader)
    case payload(FrameHeader, FrameMask)
    case dead
  }

  private let maxMessage: Int
  private let takesBinary: Bool
  private var state = State.header
  /// The message that is being put together; nil between messages.
  private var message: [UInt8]?
  private var isText = true
  private var utf8 = UTF8Validator()
  /// The payload of the frame that is being read, so far.
  private var taken = 0
  private var control: [UInt8] = []

  /// - Parameter takesBinary: False refuses a binary message by its first header.
  init(maxMessage: Int, takesBinary: Bool = false) {
    self.maxMessage = maxMessage
    self.takesBinary = takesBinary
  }

  /// Takes what it can from the buffer; nil where it needs more.
  mutating func next(_ buffer: inout ByteBuffer) -> Event? {
    while true {
      switch state {
      case .header:
        switch FrameHeader.read(&buffer) {
        case .incomplete: return nil
        case .malformed: return refuse(.protocolError)
        case .header(let header):
          if let code = begin(header) { return refuse(code) }
          state = .mask(header)
        }
      case .mask(let header):
        guard let key = buffer.readInteger(as: UInt32.self) else { return nil }
        state = .payload(header, FrameMask(key))
      case .payload(let header, let mask):
        if let code = take(from: &buffer, header, mask) { return refuse(code) }
        guard taken == Int(header.length) else { return nil }
        state = .header
        if let event = finish(header) { return event }
      case .dead:
        buffer.clear()
        return nil
      }
    }
  }

  private mutating func refuse(_ code: CloseCode) -> Event {
    state = .dead
    return .refused(code)
  }

  /// What a header says about its frame's place in a message; the code to close with where it can't be there.
  private mutating func begin(_ header: FrameHeader) -> CloseCode? {
    taken = 0
    control = []
    switch header.opcode {
    case .close, .ping, .pong: return nil
    case .text, .binary:
      guard message == nil else { return .protocolError }
      isText = header.opcode == .text
      guard isText || takesBinary else { return .unsupportedData }
      message = []
      utf8 = UTF8Validator()
    case .continuation:
      guard message != nil else { return .protocolError }
    }
    let room = maxMessage - (message?.count ?? 0)
    return header.length > UInt64(max(0, room)) ? .messageTooBig : nil
  }

  private mutating func take(from buffer: inout ByteBuffer, _ header: FrameHeader, _ mask: FrameMask) -> CloseCode? {
    let count = min(Int(header.length) - taken, buffer.readableBytes)
    guard var piece = buffer.readBytes(length: count) else { return nil }
    mask.unmask(&piece, from: taken)
    taken += count
    guard !header.opcode.isControl else {
      control += piece
      return nil
    }
    message?.append(contentsOf: piece)
    return !isText || utf8.accept(piece) ? nil : .invalidPayload
  }

  private mutating func finish(_ header: FrameHeader) -> Event? {
    switch header.opcode {
    case .ping: return .ping(control)
    case .pong: return .pong
    case .close: return finishClose()
    case .text, .binary, .continuation:
      guard header.isFinal, let whole = message else { return nil }
      message = nil
      guard isText else { return .binaryMessage(whole) }
      return utf8.isComplete ? .message(whole) : refuse(.invalidPayload)
    }
  }

  private mutating func finishClose() -> Event {
    guard !control.isEmpty else { return .close(nil) }
    guard control.count >= 2 else { return refuse(.protocolError) }
    let code = UInt16(control[0]) << 8 | UInt16(control[1])
    guard CloseCode.mayBeReceived(code) else { return refuse(.protocolError) }
    var reason = UTF8Validator()
    guard reason.accept(Array(control.dropFirst(2))), reason.isComplete else { return refuse(.invalidPayload) }
    return .close(code)
  }
}
