/// A TCP socket that waits for connections, as /proc/net/tcp and tcp6 list it.
struct ListeningSocket: Sendable, Equatable {
  /// In network byte order, four or sixteen bytes.
  let address: [UInt8]
  let port: UInt16
  let inode: UInt64

  var isLoopback: Bool { Loopback.contains(address) }

  /// Those that the process holds, in its own network namespace.
  static func sockets(of pid: Int32) -> [ListeningSocket] {
    let inodes = ProcessTable.socketInodes(of: pid)
    let tables = ["tcp", "tcp6"].compactMap { FileBytes.read("/proc/\(pid)/net/\($0)") }
    return tables.flatMap(parse(table:)).filter { inodes.contains($0.inode) }
  }

  /// The rows in state LISTEN; the first line of the table is its heading.
  static func parse(table: [UInt8]) -> [ListeningSocket] {
    table.split(separator: 0x0A).dropFirst().compactMap(parse(row:))
  }

  private static func parse(row: ArraySlice<UInt8>) -> ListeningSocket? {
    let columns = row.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    // 0A is TCP_LISTEN; column 9 is the inode.
    guard columns.count > 9, columns[3] == "0A", let inode = UInt64(columns[9]) else { return nil }
    let parts = columns[1].split(separator: ":")
    guard parts.count == 2, let port = UInt16(parts[1], radix: 16), let address = address(inHex: parts[0]) else {
      return nil
    }
    return ListeningSocket(address: address, port: port, inode: inode)
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

extension ListeningSocket: CustomStringConvertible {
  var description: String {
    let parts = address.count == 4 ? address.map { String($0) } : address.map { String($0, radix: 16) }
    return "\(parts.joined(separator: address.count == 4 ? "." : ":")) port \(port)"
  }
}
