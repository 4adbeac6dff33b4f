import Testing

@testable import ConformanceKit

@Suite("What a subject holds")
struct ResourceTests {
  @Test("Memory, its peak and threads are read from the status of a process")
  func status() throws {
    let text = "Name:\tx y\nVmHWM:\t   2048 kB\nVmRSS:\t   1024 kB\nThreads:\t3\n"
    let reading = try #require(ResourceReading(status: Array(text.utf8)))
    #expect(reading.memory == 1_048_576 && reading.peakMemory == 2_097_152 && reading.threads == 3)
    #expect(ResourceReading(status: Array("VmRSS: 9999999999999999999 kB".utf8)) == nil)
    #expect(ResourceReading(status: []) == nil)
  }

  #if os(Linux)
    /// One door: what is said of a subject that does `deed`, a line of Perl, when the load ends its input.
    private func judge(_ deed: String, until isDone: (ResourceReading) -> Bool) throws -> String? {
      let server = try RunnerFakeServer(HostileFixture.serve)
      defer { server.stop() }
      let perl = "exec perl -e 'while (<STDIN>) {} \(deed); sleep 60'"
      return try SubjectScript.run([SubjectScript.takesHandover, SubjectScript.saysReady, perl]) { subject in
        let context = try HostileFixture.context(for: server.address, process: subject)
        let load = HostileLoad(name: "load/subject/any", contract: try CoreFixture.contract(), growth: 16_000_000)
        do {
          _ = try load.run(in: context) { _ in
            let watch = try #require(try ResourceWatch(subject))
            subject.closeInput()
            #expect(watch.settles(within: .seconds(5), isDone) == nil)
            _ = try watch.stop()
          }
          return nil
        } catch let failure as CaseFailure {
          return failure.finding.deed
        }
      }
    }

    @Test("A server that grows beyond its budget is told, and one that grows within it is not")
    func growing() throws {
      #expect(
        try judge("$x = chr(120) x 60_000_000") { $0.memory > 60_000_000 }?.hasPrefix("grew by") == true)
      #expect(try judge("$x = chr(120) x 6_000_000") { $0.memory > 6_000_000 } == nil)
    }

    @Test("A server that keeps descriptors when all clients have gone is told", .timeLimit(.minutes(1)))
    func leaking() throws {
      let deed = "for (1..40) { open($f[$_], q(<), q(/dev/null)) }"
      #expect(try judge(deed) { $0.descriptors > 40 }?.hasPrefix("holds") == true)
    }
  #endif
}
