#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a subject's standard output and error into a SubjectOutput; the launching thread begins, another goes on.
struct OutputCollector: Sendable {
  private let sink: SubjectOutput
  private var output: OwnedDescriptor?
  private var errors: OwnedDescriptor?
  private var firstLine: [UInt8] = []

  init(output: OwnedDescriptor, errors: OwnedDescriptor, into sink: SubjectOutput) {
    self.output = output
    self.errors = errors
    self.sink = sink
  }

  /// The first line on standard output without its LF; nil where the stream ended before one was complete.
  mutating func readFirstLine(until deadline: Deadline) throws(WireError) -> [UInt8]? {
    while output != nil {
      try collectOnce(until: deadline, or: nil)
      if let end = firstLine.firstIndex(of: 0x0A) { return Array(firstLine[..<end]) }
      guard firstLine.count <= OutputTail.limit else { throw .malformed("no line end in the first 64 KiB") }
    }
    return nil
  }

  /// Collects until both streams have ended, or `exit` is readable and nothing is left to read.
  mutating func collectAll(untilReadable exit: Int32) {
    while output != nil || errors != nil {
      // A poll that fails leaves nothing to collect.
      guard let progressed = try? collectOnce(until: nil, or: exit), progressed else { return }
    }
  }

  /// Waits for either stream and reads what is there; false where only `exit` was ready.
  @discardableResult
  private mutating func collectOnce(until deadline: Deadline?, or exit: Int32?) throws(WireError) -> Bool {
    // poll(2) passes over negative descriptors.
    let waited = [output?.raw ?? -1, errors?.raw ?? -1, exit ?? -1].map { (descriptor: $0, events: Int32(POLLIN)) }
    let events = try DescriptorWait.poll(waited, until: deadline)
    guard events.contains(where: { $0 != 0 }) else { throw .timedOut(deadline?.allowance ?? .zero) }
    if events[0] != 0 { readOutput() }
    if events[1] != 0 { readErrors() }
    return events[0] != 0 || events[1] != 0
  }

  private mutating func readOutput() {
    guard let descriptor = output else { return }
    let bytes = descriptor.readSome()
    if bytes.isEmpty { output = nil }
    if !firstLine.contains(0x0A) { firstLine += bytes }
    sink.append(toOutput: bytes)
  }

  private mutating func readErrors() {
    guard let descriptor = errors else { return }
    let bytes = descriptor.readSome()
    if bytes.isEmpty { errors = nil }
    sink.append(toErrors: bytes)
  }
}
