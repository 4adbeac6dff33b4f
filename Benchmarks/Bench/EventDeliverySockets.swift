import Foundation

/// Nanoseconds of a clock that all threads of this machine share.
func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Many subscribers on one thread: it reads what is there, takes the frames apart, and notes when each event came.
final class EventDeliverySockets {
  /// In nanoseconds from the publication to its end here.
  private(set) var delays: [UInt64] = []
  /// Events that came out of order, twice or not at all.
  private(set) var faults = 0
  private let sockets: [Subscriber]

  init(count: Int, port: Int) throws {
    sockets = try (0..<count).map { _ in try Subscriber(port: port) }
    delays.reserveCapacity(1_000_000)
  }

  /// Reads until every socket has this many events, or nothing has come for two seconds.
  func receive(upTo expected: Int) {
    var requests = sockets.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    while sockets.contains(where: { $0.next < expected }), poll(&requests, nfds_t(requests.count), 2000) > 0 {
      for index in requests.indices where requests[index].revents != 0 {
        // poll passes over what is negative.
        if !sockets[index].read(note) { requests[index].fd = -1 }
      }
    }
    faults += sockets.reduce(0) { $0 + max(0, expected - $1.next) }
  }

  private func note(_ delay: UInt64, isInOrder: Bool) {
    delays.append(delay)
    if !isInOrder { faults += 1 }
  }

  /// In milliseconds: that share of the events was faster.
  func delay(_ share: Double) -> Double {
    let sorted = delays.sorted()
    guard !sorted.isEmpty else { return .infinity }
    return Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1e6
  }
}

/// One accepted WebSocket.
private final class Subscriber {
  let descriptor: Int32
  /// The number of the event that is due.
  private(set) var next = 0
  private var bytes = [UInt8](repeating: 0, count: 1 << 20)
  private var filled = 0

  init(port: Int) throws {
    descriptor = try connectToLoopback(port: port)
    let request = """
      GET /events HTTP/1.1\r
      Host: 127.0.0.1:\(port)\r
      Connection: Upgrade\r
      Upgrade: websocket\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
      \r

      """
    try write(Array(request.utf8))
    try expect("\r\n\r\n")
    let token = Array(EventDeliveryService.token.utf8)
    // The mask is zero.
    try write([0x81, 0x80 | UInt8(token.count), 0, 0, 0, 0] + token)
    try expect("}}")
  }

  deinit { close(descriptor) }

  /// Takes what has come; false where the server has closed.
  func read(_ note: (_ delay: UInt64, _ isInOrder: Bool) -> Void) -> Bool {
    let count = bytes.withUnsafeMutableBytes { buffer in
      recv(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, Int32(MSG_DONTWAIT))
    }
    guard count > 0 else { return false }
    filled += count
    let now = monotonicNanoseconds()
    var start = 0
    while let end = frameEnd(from: start) {
      // A close frame is short, and its number none that is due.
      let number = digits(10, endingAt: end - 29) &- 1_000_000_000
      let sentAt = digits(19, endingAt: end - 2) &- 1_000_000_000_000_000_000
      note(now &- sentAt, number == UInt64(next))
      next += 1
      start = end
    }
    bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      memmove(base, base + start, filled - start)
    }
    filled -= start
    return true
  }

  /// Where the frame ends that begins at `start`, which is shorter than 65,536 bytes; nil where it is not all there.
  private func frameEnd(from start: Int) -> Int? {
    guard filled - start >= 4 else { return nil }
    let short = Int(bytes[start + 1])
    let end = short < 126 ? start + 2 + short : start + 4 + (Int(bytes[start + 2]) << 8 | Int(bytes[start + 3]))
    return end <= filled ? end : nil
  }

  private func digits(_ count: Int, endingAt end: Int) -> UInt64 {
    guard end >= count else { return 0 }
    return bytes[(end - count)..<end].reduce(0) { $0 &* 10 &+ UInt64($1 & 0xF) }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard send(descriptor, bytes, bytes.count, 0) == bytes.count else {
      throw Command.Failure(description: "the server closed a connection")
    }
  }

  private func expect(_ end: String) throws {
    var received: [UInt8] = []
    while !received.suffix(end.utf8.count).elementsEqual(end.utf8) {
      let count = recv(descriptor, &bytes, bytes.count, 0)
      guard count > 0 else { throw Command.Failure(description: "a socket was not accepted") }
      received += bytes[..<count]
    }
  }
}
