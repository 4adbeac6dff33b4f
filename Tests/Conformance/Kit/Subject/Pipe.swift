#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// A pipe(2) of which no end is passed on to a child by chance.
struct Pipe {
  let readEnd: OwnedDescriptor
  let writeEnd: OwnedDescriptor

  init() throws(WireError) {
    var ends: [Int32] = [-1, -1]
    let code = SubjectCommand.inheritance.withLock { _ in
      let code = pipe(&ends)
      for end in ends where code == 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return code
    }
    guard code == 0 else { throw .io("pipe: \(SocketPlatform.text(of: errno))") }
    readEnd = OwnedDescriptor(ends[0])
    writeEnd = OwnedDescriptor(ends[1])
  }
}
