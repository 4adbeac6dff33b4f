#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What Linux tells about processes under /proc.
enum ProcessTable {
  /// The processes of a group; nil where there is no /proc.
  static func members(ofGroup group: Int32) -> [Int32]? {
    guard let names = FileBytes.names(in: "/proc") else { return nil }
    return names.compactMap(Int32.init).sorted().filter { processGroup(of: $0) == group }
  }

  /// The field pgrp of /proc/PID/stat, the third behind the name, which stands in parentheses and may hold any byte.
  static func processGroup(inStat stat: [UInt8]) -> Int32? {
    guard let end = stat.lastIndex(of: 0x29) else { return nil }
    let fields = stat[(end + 1)...].split(separator: 0x20)
    return fields.count > 2 ? Int32(String(decoding: fields[2], as: UTF8.self)) : nil
  }

  /// The inodes of the sockets that a process holds.
  static func socketInodes(of pid: Int32) -> Set<UInt64> {
    let folder = "/proc/\(pid)/fd"
    let targets = (FileBytes.names(in: folder) ?? []).compactMap { FileBytes.linkTarget("\(folder)/\($0)") }
    return Set(targets.compactMap(socketInode(inLink:)))
  }

  /// `socket:[12345]` gives 12345.
  static func socketInode(inLink target: String) -> UInt64? {
    guard target.hasPrefix("socket:["), target.hasSuffix("]") else { return nil }
    return UInt64(target.dropFirst("socket:[".count).dropLast())
  }

  private static func processGroup(of pid: Int32) -> Int32? {
    FileBytes.read("/proc/\(pid)/stat").flatMap(processGroup(inStat:))
  }
}
