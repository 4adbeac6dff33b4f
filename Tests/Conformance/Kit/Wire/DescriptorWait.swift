#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waiting for descriptors by poll(2).
enum DescriptorWait {
  /// The events that came on each descriptor, in the order given; all zero where the deadline passed first.
  /// Without a deadline it waits as long as it takes.
  static func poll(
    _ interests: [(descriptor: Int32, events: Int32)], until deadline: Deadline?
  ) throws(WireError) -> [Int32] {
    var entries = interests.map { pollfd(fd: $0.descriptor, events: Int16($0.events), revents: 0) }
    while true {
      let count = systemPoll(&entries, nfds_t(entries.count), deadline?.pollTimeout ?? -1)
      if count >= 0 { return entries.map { Int32($0.revents) } }
      guard errno == EINTR else { throw .io("poll: \(SocketPlatform.text(of: errno))") }
    }
  }
}

/// The C function, which the method of the same name would hide.
private func systemPoll(_ entries: UnsafeMutablePointer<pollfd>, _ count: nfds_t, _ timeout: Int32) -> Int32 {
  poll(entries, count, timeout)
}
