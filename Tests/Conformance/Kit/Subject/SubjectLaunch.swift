/// A subject between its start and its ready line.
struct SubjectLaunch {
  let group: ProcessGroup
  let output: SubjectOutput
  let input: OwnedDescriptor
  let canary: TokenCanary
  private var collector: OutputCollector

  /// Starts the command and hands over; a process that ends without reading is found by `awaitReady`.
  static func start(_ command: String, handover: SubjectHandover) throws(SubjectError) -> SubjectLaunch {
    do {
      let (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
      let canary = TokenCanary(handover.token)
      let sink = SubjectOutput(canary)
      // Before there is a reader, so that one that ends at once can't make the write fail or raise SIGPIPE.
      input.writeEnd.writeLine(handover.line)
      let pid = try SubjectCommand.spawn(
        command, input: input.readEnd, output: output.writeEnd, errors: errors.writeEnd)
      let group = try ProcessGroup(leader: pid)
      let collector = OutputCollector(output: output.readEnd, errors: errors.readEnd, into: sink)
      return SubjectLaunch(
        group: group, output: sink, input: input.writeEnd, canary: canary, collector: collector)
    } catch {
      throw .cannotStart("\(error)")
    }
  }

  mutating func awaitReady(_ handover: SubjectHandover, within allowance: Duration) throws(SubjectError) -> ReadyLine {
    let deadline = Deadline(after: allowance)
    let line: [UInt8]?
    do {
      line = try collector.readFirstLine(until: deadline)
    } catch {
      throw .notReady(after: allowance, output: output.tail)
    }
    guard let line else { throw endOfOutput(until: deadline) }
    do {
      return try ReadyLine.parse(line, nonce: handover.nonce)
    } catch {
      throw refusal(of: line, error, expectedNonce: handover.nonce)
    }
  }

  private func refusal(of line: [UInt8], _ fault: ReadyLineFault, expectedNonce: String) -> SubjectError {
    switch fault {
    case .foreignNonce(let given): .foreignNonce(given: given, expected: expectedNonce)
    case .unreadable(let reason):
      .unreadableReadyLine(reason, line: String(decoding: line.prefix(200), as: UTF8.self), output: output.tail)
    }
  }

  /// Leaves the rest of the collecting to a thread; the latch is released when all is collected.
  mutating func collectInBackground() throws(SubjectError) -> Latch {
    do {
      let done = try Latch()
      let (handed, exit) = (collector, group)
      try DetachedThread.start {
        var collector = handed
        collector.collectAll(untilReadable: exit.exitDescriptor)
        done.release()
      }
      return done
    } catch {
      throw .cannotStart("\(error)")
    }
  }

  /// Standard output ended without a line: mostly because the process has.
  private mutating func endOfOutput(until deadline: Deadline) -> SubjectError {
    guard let status = group.waitForExit(until: deadline) else {
      return .notReady(after: deadline.allowance, output: output.tail)
    }
    collector.collectAll(untilReadable: group.exitDescriptor)
    return .exited(status, output: output.tail)
  }
}
