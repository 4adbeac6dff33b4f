import Foundation

/// A port of 127.0.0.1 on which this process listens as long as the value lives.
final class TakenPort {
  let number: UInt16
  private let descriptor: Int32

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = LoopbackConnection.address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) + Foundation.listen(listener, 1) + getsockname(listener, $0, &length)
      }
    }
    guard status == 0 else { throw POSIXError(.EADDRINUSE) }
    descriptor = listener
    number = UInt16(bigEndian: address.sin_port)
  }

  deinit {
    close(descriptor)
  }
}
