import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import ConformanceKit

/// A server on plain sockets that does with one connection what a script says, whatever the client sends.
final class WireScriptedServer: Sendable {
  enum Step: Sendable {
    /// Reads until these bytes have come.
    case expect([UInt8])
    /// Reads exactly so many bytes, a little at a time.
    case swallow(Int)
    case write([UInt8])
    /// Writes these bytes again and again until the client has gone.
    case flood([UInt8])
    /// Waits until the client has ended its side.
    case awaitEnd
    /// Does nothing for so long, and reads nothing.
    case pause(Duration)
    /// Closes with SO_LINGER 0, which makes TCP send a reset.
    case reset

    static func expect(_ text: String) -> Step { .expect(Array(text.utf8)) }
    static func write(_ text: String) -> Step { .write(Array(text.utf8)) }
  }

  let address: HostPort
  private let listener: OwnedDescriptor

  private init(listener: OwnedDescriptor, port: UInt16) {
    self.listener = listener
    address = HostPort(host: "127.0.0.1", port: port)
  }

  /// The listening socket once more, under a number that children inherit: dup(2) copies no FD_CLOEXEC.
  func inheritableCopy() -> OwnedDescriptor { OwnedDescriptor(dup(listener.raw)) }

  /// Serves one connection by `steps`, then closes it.
  static func serve(_ steps: Step...) throws -> WireScriptedServer {
    try serve(script: steps)
  }

  static func serve(script steps: [Step]) throws -> WireScriptedServer {
    let server = try listen(backlog: 8)
    let listener = server.listener
    try DetachedThread.start {
      let connection = OwnedDescriptor(accept(listener.raw, nil, nil))
      for step in steps where !perform(step, on: connection.raw) { return }
    }
    return server
  }

  /// Listens and never accepts; a queue of one connection is full soon, and the next can't connect.
  static func listen(backlog: Int32) throws -> WireScriptedServer {
    let listener = OwnedDescriptor(socket(AF_INET, SocketPlatform.streamType, 0))
    let any = try #require(SocketAddress(literal: "127.0.0.1", port: 0))
    try #require(any.withPointer { bind(listener.raw, $0, $1) } == 0)
    try #require(systemListen(listener.raw, backlog) == 0)
    var bound = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let named = withUnsafeMutablePointer(to: &bound) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener.raw, $0, &size) }
    }
    try #require(named == 0)
    return WireScriptedServer(listener: listener, port: UInt16(bigEndian: bound.sin_port))
  }

  /// An address at which nothing listens: a port that was free a moment ago.
  static func deadAddress() throws -> HostPort {
    try listen(backlog: 1).address
  }

  /// False where the client has gone.
  private static func perform(_ step: Step, on connection: Int32) -> Bool {
    switch step {
    case .expect(let bytes): read(from: connection) { !$0.holds(bytes) }
    case .swallow(let count): read(from: connection) { $0.count < count }
    case .awaitEnd: !read(from: connection) { _ in true }
    case .write(let bytes): write(bytes, to: connection)
    case .flood(let bytes): flood(bytes, to: connection)
    case .pause(let time): (try? DescriptorWait.poll([], until: Deadline(after: time))) != nil
    case .reset: makeCloseReset(connection)
    }
  }

  private static func read(from connection: Int32, while goOn: ([UInt8]) -> Bool) -> Bool {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1_024)
    while goOn(bytes) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return false }
      bytes += buffer.prefix(count)
    }
    return true
  }

  private static func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, SocketPlatform.sendFlags) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func flood(_ bytes: [UInt8], to connection: Int32) -> Bool {
    while write(bytes, to: connection) {}
    return false
  }

  private static func makeCloseReset(_ connection: Int32) -> Bool {
    var linger = linger(l_onoff: 1, l_linger: 0)
    return setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger))) == 0
  }
}

/// The C function, which the static method of the same name would hide.
private func systemListen(_ socket: Int32, _ backlog: Int32) -> Int32 {
  listen(socket, backlog)
}
