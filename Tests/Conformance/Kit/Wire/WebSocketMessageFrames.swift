/// The frames that carry one message (RFC 6455 section 5.4), made piece by piece while they are sent: a message of 16 MiB
/// is never held twice.
struct WebSocketMessageFrames: Sequence, IteratorProtocol {
  /// Bytes of a piece, headers aside (64 KiB).
  private static let pieceLength = 65_536

  private let opcode: UInt8
  private let payload: [UInt8]
  private let fragmentLength: Int
  private var position = 0
  /// The frame that is being written; nil between frames.
  private var frame: Range<Int>?
  private var isDone = false

  init(_ opcode: UInt8, _ payload: [UInt8], fragmentLength: Int = .max) {
    self.opcode = opcode
    self.payload = payload
    self.fragmentLength = Swift.max(1, fragmentLength)
  }

  mutating func next() -> [UInt8]? {
    var piece: [UInt8] = []
    while !isDone, piece.count < Self.pieceLength { append(to: &piece) }
    return piece.isEmpty ? nil : piece
  }

  private mutating func append(to piece: inout [UInt8]) {
    let frame = frame ?? begin(in: &piece)
    var part = Array(payload[position..<Swift.min(frame.upperBound, position + Self.pieceLength)])
    WebSocketMask.apply(WebSocketFrame.exampleMask, to: &part, from: position - frame.lowerBound)
    piece += part
    position += part.count
    self.frame = position == frame.upperBound ? nil : frame
    isDone = position == payload.count
  }

  private func begin(in piece: inout [UInt8]) -> Range<Int> {
    let end = position + Swift.min(fragmentLength, payload.count - position)
    var header = WebSocketFrame(
      fin: end == payload.count, opcode: position == 0 ? opcode : WebSocketOpcode.continuation)
    header.declaredLength = UInt64(end - position)
    piece += header.bytes()
    return position..<end
  }
}
