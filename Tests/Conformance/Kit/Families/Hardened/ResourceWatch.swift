/// What a subject holds while it is under a load, sampled from beginning to end.
final class ResourceWatch: Sendable {
  /// Short beside any load that is judged, long enough that sampling costs about nothing.
  private static let interval = Duration.milliseconds(20)

  struct Cost: Sendable {
    let before: ResourceReading
    /// The most that there was of each meanwhile.
    let most: ResourceReading

    /// By how much the resident memory grew, in bytes.
    var growth: Int { max(0, most.memory - before.memory) }
  }

  private let pids: [Int32]
  private let before: ResourceReading
  private let end: Latch
  private let samples: Background<ResourceReading>

  /// Begins to watch; nil where the kit has not launched the subject, or there is no /proc to read.
  init?(_ process: SubjectProcess?) throws {
    guard let process, let pids = ProcessTable.members(ofGroup: process.pid),
      let before = ResourceReading.of(pids)
    else { return nil }
    let end = try Latch()
    self.pids = pids
    self.before = before
    self.end = end
    samples = try Background(1) { _ in
      var most = before
      while !end.wait(until: Deadline(after: Self.interval)) { most = most.most(ResourceReading.of(pids) ?? most) }
      return most.most(ResourceReading.of(pids) ?? most)
    }
  }

  /// Ends the watch.
  func stop() throws -> Cost {
    end.release()
    var most = try samples.wait().first ?? before
    // Where the record of the whole life was broken, it was broken meanwhile, also between two samples.
    if most.peakMemory > before.peakMemory { most.memory = max(most.memory, most.peakMemory) }
    return Cost(before: before, most: most)
  }

  /// Whether `isSettled` holds for what the subject holds now, or comes to hold within the time.
  func settles(within allowance: Duration, _ isSettled: (ResourceReading) -> Bool) -> ResourceReading? {
    let deadline = Deadline(after: allowance)
    var now = ResourceReading.of(pids) ?? before
    while !isSettled(now) {
      guard !deadline.hasPassed else { return now }
      // The end has been released or will be: a pause between two looks, not a wait for anything that may not come.
      _ = try? DescriptorWait.poll([], until: Deadline(after: Self.interval))
      now = ResourceReading.of(pids) ?? now
    }
    return nil
  }
}
