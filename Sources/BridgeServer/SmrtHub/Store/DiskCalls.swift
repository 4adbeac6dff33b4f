#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The system calls that a disk fails in, as values: a test puts a full disk in their place.
struct DiskCalls: Sendable {
  /// As write(2): how many bytes were taken, which may be fewer than given.
  var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int
  /// As fsync(2), for a file or a folder.
  var synchronise: @Sendable (_ file: Int32) throws(DiskError) -> Void
  /// As renameat(2), within one folder.
  var rename: @Sendable (_ folder: Int32, _ old: String, _ new: String) throws(DiskError) -> Void

  static let system = DiskCalls(
    write: { file, bytes throws(DiskError) in
      let count = systemWrite(file, bytes.baseAddress, bytes.count)
      guard count >= 0 else { throw .last }
      return count
    },
    synchronise: { file throws(DiskError) in
      guard fsync(file) == 0 else { throw .last }
    },
    rename: { folder, old, new throws(DiskError) in
      guard renameat(folder, old, folder, new) == 0 else { throw .last }
    })
}

#if canImport(Darwin)
  private let systemWrite = Darwin.write
#elseif canImport(Glibc)
  private let systemWrite = Glibc.write
#elseif canImport(Musl)
  private let systemWrite = Musl.write
#endif
