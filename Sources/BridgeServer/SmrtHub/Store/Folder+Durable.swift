#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What makes a file survive a crash: whole or not at all (wire-protocol S3).
extension Folder {
  /// Writes a new file and waits until its bytes are on disk. Nothing stays where that fails.
  func writeNewFile(
    named name: String, _ calls: DiskCalls, _ withBytes: ((UnsafeRawBufferPointer) -> Void) -> Void
  ) throws(DiskError) {
    let file = try makeFile(named: name)
    var failure: DiskError?
    withBytes { bytes in
      do throws(DiskError) {
        try file.writeAll(bytes, calls)
        try Self.synchronise(file.descriptor, calls)
      } catch {
        failure = error
      }
    }
    guard let failure else { return }
    try? remove(name)
    throw failure
  }

  /// Replaces a file by another of these bytes. After a crash at any instant the old one or the new one is there, whole.
  ///
  /// - Parameter temporary: The name of the new file until it is whole; one of that name left by a crash is removed.
  func replaceFile(
    named name: String, with bytes: [UInt8], temporary: String, _ calls: DiskCalls
  ) throws(DiskError) {
    try remove(temporary)
    try writeNewFile(named: temporary, calls) { bytes.withUnsafeBytes($0) }
    do throws(DiskError) {
      try calls.rename(descriptor, temporary, name)
    } catch {
      try? remove(temporary)
      throw error
    }
    try synchronise(calls)
  }

  /// Waits until the names in this folder are on disk.
  func synchronise(_ calls: DiskCalls) throws(DiskError) {
    try Self.synchronise(descriptor, calls)
  }

  private static func synchronise(_ descriptor: Int32, _ calls: DiskCalls) throws(DiskError) {
    while true {
      do throws(DiskError) {
        return try calls.synchronise(descriptor)
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }
}
