import NIOCore

@testable import BridgeRuntime
@testable import ConformanceKit

extension FuzzTarget {
  /// The bridge reads the same from a client's frames however they are cut, and what the kit reads from the same frames
  /// without their masks. Option 1 refuses binary messages.
  static let frameReader = FuzzTarget(name: "frame-reader") { bytes throws(BrokenProperty) in
    guard let input = CutInput(bytes) else { return }
    let takesBinary = input.options & 1 == 0
    let whole = events([input.whole], takesBinary)
    let cut = events(input.pieces, takesBinary)
    try require(whole == cut, "whole it reads as \(whole), in pieces as \(cut)")
    try compare(whole, ServerFrames.read([UnmaskedFrames.bytes(of: input.whole)]))
  }

  /// Up to the first close frame or refusal.
  private static func events(_ pieces: [[UInt8]], _ takesBinary: Bool) -> [FrameReader.Event] {
    var reader = FrameReader(maxMessage: 4_096, takesBinary: takesBinary)
    var buffer = ByteBuffer()
    var events: [FrameReader.Event] = []
    for piece in pieces {
      buffer.writeBytes(piece)
      while let event = reader.next(&buffer) {
        events.append(event)
        switch event {
        case .close, .refused: return events
        default: break
        }
      }
    }
    return events
  }

  /// The bridge may refuse before the kit does: by a length, a kind of message, or text that is not whole yet.
  private static func compare(
    _ events: [FrameReader.Event], _ read: [WebSocketMessageReader.Progress]
  ) throws(BrokenProperty) {
    for (event, progress) in zip(events, read) where !isSame(event, progress) {
      if case .refused = event { return }
      throw BrokenProperty("the bridge reads \(event), the kit \(progress)")
    }
    // The kit's last word is on the end of the stream, or a fault.
    let isRefused = if case .refused? = events.last { true } else { false }
    let isClosed = if case .close? = events.last { true } else { false }
    let ending = "the connection ended"
    if !isRefused, !isClosed, events.count < read.count, case .malformed(let reason) = read[events.count] {
      try require(reason.hasPrefix(ending), "the bridge takes what is a fault to the kit: \(reason)")
    }
    try require(isRefused || isClosed || events.count == read.count - 1, "the bridge reads \(events), the kit \(read)")
  }

  private static func isSame(_ event: FrameReader.Event, _ progress: WebSocketMessageReader.Progress) -> Bool {
    switch (event, progress) {
    case (.message(let left), .incoming(.text(let right))): left == right
    case (.binaryMessage(let left), .incoming(.binary(let right))): left == right
    case (.ping(let left), .incoming(.ping(let right))): left == right
    case (.pong, .incoming(.pong)): true
    case (.close(let left), .incoming(.close(let right, _))): left == right
    case (.refused, .malformed): true
    default: false
    }
  }
}

/// A client's frames as a server would send them.
enum UnmaskedFrames {
  /// Takes the masks off; a frame without one gets the bit that a server must not set, and ends the stream.
  static func bytes(of stream: [UInt8]) -> [UInt8] {
    var rest = stream[...]
    var bytes: [UInt8] = []
    while let first = rest.popFirst() {
      bytes.append(first)
      guard let second = rest.popFirst() else { break }
      guard second & 0x80 != 0 else { return bytes + [second | 0x80] }
      let width = second & 0x7F == 126 ? 2 : second & 0x7F == 127 ? 8 : 0
      let extended = rest.prefix(width)
      rest = rest.dropFirst(width)
      let length = width == 0 ? UInt64(second & 0x7F) : extended.reduce(0) { $0 << 8 | UInt64($1) }
      let key = Array(rest.prefix(4))
      guard key.count == 4 else { break }
      rest = rest.dropFirst(4)
      bytes += [second & 0x7F] + extended
      let payload = rest.prefix(Int(clamping: length))
      rest = rest.dropFirst(payload.count)
      bytes += payload.enumerated().map { $1 ^ key[$0 % 4] }
    }
    return bytes
  }
}
