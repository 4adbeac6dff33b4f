/// What a client sends over a channel, looked through for the first thing that a server must refuse.
struct ClientFrames {
  /// What is wrong with a frame, in the words of wire-protocol C5.
  enum Fault: String, CaseIterable, Sendable {
    case unmasked
    case reservedBits = "reserved-bits"
    case opcode
    case fragments
    case closeCode = "close-code"
    case control
    case length
  }

  private var bytes: [UInt8] = []
  private var isInsideMessage = false
  private(set) var fault: Fault?
  /// Whether a text message was cut into several frames.
  private(set) var hasFragments = false
  /// Whether a close frame was sent.
  private(set) var hasClosed = false

  mutating func receive(_ more: [UInt8]) {
    // What follows the first fault changes no verdict.
    guard fault == nil else { return }
    bytes += more
    while fault == nil, step() {}
  }

  private mutating func step() -> Bool {
    guard bytes.count >= 2 else { return false }
    let (first, second) = (bytes[0], bytes[1])
    let extended = second & 0x7F == 126 ? 2 : second & 0x7F == 127 ? 8 : 0
    let masked = second & 0x80 != 0
    let size = 2 + extended + (masked ? 4 : 0)
    judge(first, masked: masked, shortLength: second & 0x7F)
    guard fault == nil, bytes.count >= size else { return false }
    let length = extended == 0 ? UInt64(second & 0x7F) : bytes[2..<2 + extended].reduce(0) { $0 << 8 | UInt64($1) }
    if extended == 2 && length < 126 || extended == 8 && (length <= 0xFFFF || length >> 63 == 1) { fault = .length }
    guard fault == nil, UInt64(bytes.count - size) >= length else { return false }
    let payload = bytes[size..<size + Int(length)].enumerated().map { $1 ^ bytes[size - 4 + $0 % 4] }
    if !WebSocketOpcode.isControl(first & 0xF) {
      isInsideMessage = first & 0x80 == 0
      hasFragments = hasFragments || isInsideMessage
    }
    if first & 0xF == WebSocketOpcode.close { judgeClose(payload) }
    bytes.removeFirst(size + Int(length))
    return true
  }

  private mutating func judge(_ first: UInt8, masked: Bool, shortLength: UInt8) {
    let (isFinal, opcode) = (first & 0x80 != 0, first & 0xF)
    if !masked {
      fault = .unmasked
    } else if first & 0x70 != 0 {
      fault = .reservedBits
    } else if !WebSocketOpcode.isKnown(opcode) {
      fault = .opcode
    } else if WebSocketOpcode.isControl(opcode) {
      if !isFinal || shortLength > 125 { fault = .control }
    } else if (opcode == WebSocketOpcode.continuation) != isInsideMessage {
      fault = .fragments
    }
  }

  private mutating func judgeClose(_ payload: [UInt8]) {
    hasClosed = true
    if payload.isEmpty { return }
    if (try? WebSocketClosePayload.parse(payload)) == nil { fault = .closeCode }
  }
}
