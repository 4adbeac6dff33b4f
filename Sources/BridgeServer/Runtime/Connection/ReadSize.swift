package import NIOCore

/// How much is read from a connection before the event loop sees to the others, so that none of them waits long for one
/// that sends without end (wire-protocol H12).
package enum ReadSize {
  /// Requests: some dozens of the shortest.
  package static let requests = AdaptiveRecvByteBufferAllocator(minimum: 1_024, initial: 2_048, maximum: 2_048)
  /// A body, of which each byte costs little.
  static let body = AdaptiveRecvByteBufferAllocator(minimum: 4_096, initial: 65_536, maximum: 65_536)
  /// Frames of a channel, of which each may ask for an answer: as much as a message of a client may have.
  static let frames = FixedSizeRecvByteBufferAllocator(capacity: 4_096)
  /// A part of a body this long says that more follows.
  static let longPart = 1_024
}
