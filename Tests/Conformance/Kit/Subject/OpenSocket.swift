/// A socket at which others can reach its process: TCP that waits for connections, any UDP; as /proc/net lists them.
struct OpenSocket: Sendable, Equatable {
  enum Transport: String, Sendable {
    case tcp = "TCP"
    case udp = "UDP"
  }

  let transport: Transport
  /// In network byte order, four or sixteen bytes.
  let address: [UInt8]
  let port: UInt16
  let inode: UInt64

  private static let tables = [("tcp", Transport.tcp), ("tcp6", .tcp), ("udp", .udp), ("udp6", .udp)]

  /// Those that the process holds, in its own network namespace.
  static func sockets(of pid: Int32) -> [OpenSocket] {
    let inodes = ProcessTable.socketInodes(of: pid)
    return tables.flatMap { name, transport in
      parse(table: FileBytes.read("/proc/\(pid)/net/\(name)") ?? [], transport)
    }.filter { inodes.contains($0.inode) }
  }

  /// The rows of such sockets; the first line of the table is its heading.
  static func parse(table: [UInt8], _ transport: Transport) -> [OpenSocket] {
    table.split(separator: 0x0A).dropFirst().compactMap { parse(row: $0, transport) }
  }

  private static func parse(row: ArraySlice<UInt8>, _ transport: Transport) -> OpenSocket? {
    let columns = row.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    // 0A is TCP_LISTEN; column 9 is the inode.
    guard columns.count > 9, transport == .udp || columns[3] == "0A", let inode = UInt64(columns[9]) else { return nil }
    let parts = columns[1].split(separator: ":")
    guard parts.count == 2, let port = UInt16(parts[1], radix: 16), let address = address(inHex: parts[0]) else {
      return nil
    }
    return OpenSocket(transport: transport, address: address, port: port, inode: inode)
  }

  /// The kernel prints each 32-bit word of the address as a number of this machine's byte order.
  private static func address(inHex text: Substring) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count == 8 || digits.count == 32 else { return nil }
    let words = stride(from: 0, to: digits.count, by: 8).compactMap { start in
      UInt32(String(decoding: digits[start..<(start + 8)], as: UTF8.self), radix: 16)
    }
    guard words.count == digits.count / 8 else { return nil }
    return words.flatMap { word in withUnsafeBytes(of: word) { [UInt8]($0) } }
  }
}

extension OpenSocket {
  /// What is wrong with it, as a predicate, where its process has said that it listens at `announced`; nil where nothing
  /// is: it is TCP on `127.0.0.1` or `::1`, at that port (P1).
  func fault(beside announced: HostPort) -> String? {
    switch transport {
    case .udp: "opened \(self), where a bridge has no UDP"
    case .tcp where !Loopback.isNamed(by: address): "listens on \(self), which is neither 127.0.0.1 nor ::1"
    case .tcp where port != announced.port: "listens on \(self) beside the port \(announced.port) that it announced"
    case .tcp: nil
    }
  }
}

extension OpenSocket: CustomStringConvertible {
  var description: String {
    let parts = address.count == 4 ? address.map { String($0) } : address.map { String($0, radix: 16) }
    return "\(transport.rawValue) \(parts.joined(separator: address.count == 4 ? "." : ":")) port \(port)"
  }
}
