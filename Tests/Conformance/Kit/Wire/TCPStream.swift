#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A TCP connection with deadlines: a non-blocking socket and poll(2). One thread at a time.
final class TCPStream {
  // Large enough that a body of megabytes takes few calls, small enough to stand beside hundreds of others.
  private static let readSize = 65_536

  private var descriptor: OwnedDescriptor?

  /// Takes over a connected socket, which is non-blocking.
  init(_ descriptor: OwnedDescriptor) {
    self.descriptor = descriptor
  }

  /// For poll(2) beside other descriptors; nil where the stream was closed.
  var rawDescriptor: Int32? { descriptor?.raw }

  /// Connects to the first of the address's sockets that accepts; `isNarrow`: what the peer sends and this side does not
  /// read fills the system's buffers within some ten kilobytes, not megabytes.
  static func connect(
    to address: HostPort, isNarrow: Bool = false, within allowance: Duration
  ) throws(WireError) -> TCPStream {
    let deadline = Deadline(after: allowance)
    var failure = WireError.io("\(address.host) is no IPv4 or IPv6 address; write 127.0.0.1, ::1 or localhost")
    for candidate in address.socketAddresses {
      do {
        return TCPStream(try open(candidate, isNarrow: isNarrow, until: deadline))
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private static func open(
    _ address: SocketAddress, isNarrow: Bool, until deadline: Deadline
  ) throws(WireError) -> OwnedDescriptor {
    let raw = socket(address.family, SocketPlatform.streamType, 0)
    guard raw >= 0 else { throw failure("socket") }
    let descriptor = OwnedDescriptor(raw)
    SocketPlatform.prepare(raw)
    if isNarrow { SocketPlatform.narrow(raw) }
    if address.withPointer({ systemConnect(raw, $0, $1) }) == 0 { return descriptor }
    guard errno == EINPROGRESS || errno == EINTR else { throw failure("connect") }
    let events = try DescriptorWait.poll([(raw, Int32(POLLOUT))], until: deadline)
    guard events != [0] else { throw .timedOut(deadline.allowance) }
    var outcome: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(raw, SOL_SOCKET, SO_ERROR, &outcome, &size) == 0 else { throw failure("getsockopt") }
    guard outcome == 0 else { throw failure("connect", outcome) }
    return descriptor
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8], within allowance: Duration) throws(WireError) {
    let deadline = Deadline(after: allowance)
    var unsent = bytes[...]
    while !unsent.isEmpty {
      let count = try writeSome(unsent)
      unsent = unsent.dropFirst(count)
      guard count == 0 else { continue }
      try wait(reading: false, writing: true, until: deadline)
    }
  }

  /// Writes what the socket takes at once; 0 where it takes nothing now.
  func writeSome(_ bytes: ArraySlice<UInt8>) throws(WireError) -> Int {
    let raw = try openDescriptor()
    while true {
      let count = bytes.withUnsafeBytes { send(raw, $0.baseAddress, $0.count, SocketPlatform.sendFlags) }
      if count >= 0 { return count }
      if errno == EAGAIN || errno == EWOULDBLOCK { return 0 }
      guard errno == EINTR else { throw Self.failure("send") }
    }
  }

  /// The bytes that come next; empty at the end of the stream.
  func read(until deadline: Deadline) throws(WireError) -> [UInt8] {
    while true {
      try wait(reading: true, writing: false, until: deadline)
      if let bytes = try readAvailable() { return bytes }
    }
  }

  /// The bytes that are there, empty at the end of the stream, nil where nothing is there yet.
  func readAvailable() throws(WireError) -> [UInt8]? {
    let raw = try openDescriptor()
    while true {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.readSize) { buffer, count in
        let received = recv(raw, buffer.baseAddress, buffer.count, 0)
        code = received < 0 ? errno : 0
        count = max(0, received)
      }
      if code == 0 { return bytes }
      if code == EAGAIN || code == EWOULDBLOCK { return nil }
      guard code == EINTR else { throw Self.failure("recv", code) }
    }
  }

  /// Waits until the socket can be read from or written to, as asked, and says whether there is something to read: an
  /// error or the end of the stream is, so that the next read says which.
  @discardableResult
  func wait(reading: Bool, writing: Bool, until deadline: Deadline) throws(WireError) -> Bool {
    let raw = try openDescriptor()
    let interest = (reading ? Int32(POLLIN) : 0) | (writing ? Int32(POLLOUT) : 0)
    let events = try DescriptorWait.poll([(raw, interest)], until: deadline).first ?? 0
    guard events != 0 else { throw .timedOut(deadline.allowance) }
    return events & Int32(POLLIN | POLLERR | POLLHUP | POLLNVAL) != 0
  }

  /// Whether the connection is over, as far as that can be told without reading: the peer has reset it.
  func isReset() throws(WireError) -> Bool {
    let events = try DescriptorWait.poll([(try openDescriptor(), 0)], until: Deadline(after: .zero)).first ?? 0
    return events & Int32(POLLERR | POLLHUP | POLLNVAL) != 0
  }

  /// Writes all of `bytes` and hands on what comes meanwhile, so that neither side waits for the other.
  func write(
    _ bytes: [UInt8], until deadline: Deadline, receiving take: ([UInt8]) -> Void
  ) throws(WireError) {
    var unsent = bytes[...]
    while !unsent.isEmpty {
      unsent = unsent.dropFirst(try writeSome(unsent))
      if let received = try readAvailable() {
        guard !received.isEmpty else { throw .closed }
        take(received)
      }
      if !unsent.isEmpty { try wait(reading: true, writing: true, until: deadline) }
    }
  }

  /// Ends the connection with a reset: nothing that was sent and not read yet need reach the peer.
  func reset() {
    guard let descriptor else { return }
    var now = linger(l_onoff: 1, l_linger: 0)
    _ = setsockopt(descriptor.raw, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  /// Ends this side of the stream; the peer reads its end and can still answer.
  func shutdownWrite() {
    guard let descriptor else { return }
    _ = shutdown(descriptor.raw, Int32(SHUT_WR))
  }

  func close() {
    descriptor = nil
  }

  private func openDescriptor() throws(WireError) -> Int32 {
    guard let descriptor else { throw .io("the connection was already closed by the kit") }
    return descriptor.raw
  }

  private static func failure(_ call: String, _ code: Int32 = errno) -> WireError {
    switch code {
    case ECONNREFUSED: .refused
    case ECONNRESET, EPIPE, ECONNABORTED: .reset
    default: .io("\(call): \(SocketPlatform.text(of: code))")
    }
  }
}

/// The C function, which the static method of the same name would hide.
private func systemConnect(_ socket: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
  connect(socket, address, size)
}
