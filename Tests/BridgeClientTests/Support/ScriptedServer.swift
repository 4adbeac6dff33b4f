import Foundation

/// A server that does what a test says, one script for each connection; it refuses the next one.
final class ScriptedServer: Sendable {
  typealias Script = @Sendable (Peer) throws -> Void

  let port: UInt16

  init(_ scripts: Script...) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) + Foundation.listen(listener, 8) + getsockname(listener, $0, &length)
      }
    }
    guard status == 0 else { throw POSIXError(.EADDRINUSE) }
    port = UInt16(bigEndian: address.sin_port)
    // Connections that do not come are not waited for longer.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    Thread { Self.serve(scripts, listener) }.start()
  }

  private static func serve(_ scripts: [Script], _ listener: Int32) {
    for script in scripts {
      let descriptor = accept(listener, nil, nil)
      guard descriptor >= 0 else { break }
      // The client has gone, as most of these tests make it do.
      try? script(Peer(descriptor))
    }
    close(listener)
  }

  var url: String { "http://127.0.0.1:\(port)" }
}
