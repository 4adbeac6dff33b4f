import Synchronization

/// What a subject wrote to its standard output and error: the last 64 KiB of each, and where the token stood in it.
final class SubjectOutput: Sendable {
  private struct Stream {
    var tail = OutputTail()
    var scanner: TokenCanary.Scanner
  }

  private struct State {
    var output: Stream
    var errors: Stream
    var leaks: [TokenLeak] = []
  }

  // One is enough to fail; a few more help to find the cause.
  private static let maximumLeaks = 16

  private let state: Mutex<State>

  init(_ canary: TokenCanary) {
    state = Mutex(State(output: Stream(scanner: canary.scanner), errors: Stream(scanner: canary.scanner)))
  }

  /// Every place where the token was seen so far, sixteen at most.
  var leaks: [TokenLeak] { state.withLock { $0.leaks } }

  var standardOutput: String { state.withLock { $0.output.tail.text } }

  var standardError: String { state.withLock { $0.errors.tail.text } }

  /// Both streams for a report; empty where nothing was written.
  var tail: String {
    let streams = [("standard output", standardOutput), ("standard error", standardError)]
    return streams.filter { !$0.1.isEmpty }.map { "--- \($0.0)\n\($0.1)" }.joined(separator: "\n")
  }

  func append(toOutput bytes: [UInt8]) {
    state.withLock { Self.append(bytes, to: \.output, of: &$0, place: .standardOutput) }
  }

  func append(toErrors bytes: [UInt8]) {
    state.withLock { Self.append(bytes, to: \.errors, of: &$0, place: .standardError) }
  }

  private static func append(
    _ bytes: [UInt8], to stream: WritableKeyPath<State, Stream>, of state: inout State, place: TokenLeak.Place
  ) {
    state[keyPath: stream].tail.append(bytes)
    let found = state[keyPath: stream].scanner.scan(bytes).map { TokenLeak($0, at: place) }
    state.leaks += found.prefix(maximumLeaks - state.leaks.count)
  }
}
