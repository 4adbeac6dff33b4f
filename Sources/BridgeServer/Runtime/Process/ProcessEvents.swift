import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a bridge process hears from outside, in one stream: the supervision line and the wishes to stop.
final class ProcessEvents {
  enum Event {
    /// The first line on stdin; nil where there is none of an acceptable length.
    case supervision([UInt8]?)
    /// SIGTERM, SIGINT or the end of a supervised process's stdin (wire-protocol P5).
    case stop
  }

  /// Token, nonce, port and a path fit in many times over.
  private static let maxLine = 16 * 1024

  let events: AsyncStream<Event>
  private let continuation: AsyncStream<Event>.Continuation
  private let signals: [any DispatchSourceSignal]

  init() {
    let (events, continuation) = AsyncStream.makeStream(of: Event.self)
    self.events = events
    self.continuation = continuation
    // A pipe that nobody reads any more shows as an error of its write.
    signal(SIGPIPE, SIG_IGN)
    signals = [SIGTERM, SIGINT].map { number in
      // The default action would end the process before the source is asked.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { continuation.yield(.stop) }
      source.resume()
      return source
    }
  }

  /// Reads stdin on a thread of its own: first the line, then to the end.
  func watchStandardInput() {
    DispatchQueue(label: "stdin").async { [continuation] in
      continuation.yield(.supervision(FileBytes.readLine(0, atMost: Self.maxLine)))
      while let piece = FileBytes.readPiece(0, atMost: 1024), !piece.isEmpty {}
      continuation.yield(.stop)
    }
  }
}
