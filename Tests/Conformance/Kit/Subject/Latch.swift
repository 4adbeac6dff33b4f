#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import Synchronization

/// A one-way switch that threads can wait for with a deadline, also beside other descriptors: the end of a pipe.
final class Latch: Sendable {
  private let readEnd: OwnedDescriptor
  private let writeEnd: Mutex<OwnedDescriptor?>

  /// Becomes readable once the latch is released.
  var descriptor: Int32 { readEnd.raw }

  init() throws(WireError) {
    let pipe = try Pipe()
    readEnd = pipe.readEnd
    writeEnd = Mutex(pipe.writeEnd)
  }

  func release() {
    writeEnd.withLock { $0 = nil }
  }

  /// Whether it was released before the deadline.
  func wait(until deadline: Deadline) -> Bool {
    // A poll that fails has not seen it released.
    let events = try? DescriptorWait.poll([(descriptor, Int32(POLLIN))], until: deadline)
    return events?.first ?? 0 != 0
  }
}
