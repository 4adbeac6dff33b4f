#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command prints before it ends.
enum CommandOutput {
  static func of(_ command: String, within allowance: Duration) throws(RunEnd) -> [UInt8] {
    do {
      let (pid, output) = try start(command)
      let group = try ProcessGroup(leader: pid)
      defer { group.signalAll(SIGKILL) }
      return try read(output, until: Deadline(after: allowance))
    } catch {
      throw RunEnd("`\(command)` could not be asked: \(error)")
    }
  }

  /// Only the command holds the other end after this, so that the output ends with it.
  private static func start(_ command: String) throws(WireError) -> (pid: Int32, output: OwnedDescriptor) {
    let (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
    // What is put behind a subject's command becomes a comment of the shell.
    let pid = try SubjectCommand.spawn(
      "\(command) #", input: input.readEnd, output: output.writeEnd, errors: errors.writeEnd)
    return (pid, output.readEnd)
  }

  private static func read(_ source: OwnedDescriptor, until deadline: Deadline) throws(WireError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let events = try DescriptorWait.poll([(source.raw, Int32(POLLIN))], until: deadline)
      guard events != [0] else { throw .timedOut(deadline.allowance) }
      let more = source.readSome()
      if more.isEmpty { return bytes }
      bytes += more
    }
  }
}
