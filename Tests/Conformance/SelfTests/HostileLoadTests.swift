import ContractModel
import Synchronization
import Testing

@testable import ConformanceKit

@Suite("Hostile load")
struct HostileLoadTests {
  /// One door: what a load on a server of this kind comes to.
  private func judge(
    _ server: RunnerFakeServer, _ body: (CaseContext) throws -> Void = { _ in }
  ) throws -> (outcome: Result<CaseOutcome, any Error>, measured: [String]) {
    let context = try HostileFixture.context(for: server.address)
    let load = HostileLoad(name: "load/subject/any", contract: try CoreFixture.contract())
    return (Result { try load.run(in: context, body) }, context.run.ledger.sightings.measurements)
  }

  private func failure(_ outcome: Result<CaseOutcome, any Error>) -> String {
    guard case .failure(let error as CaseFailure) = outcome else { return "" }
    return error.finding.deed
  }

  @Test("A server that goes on serving passes, and the report says how fast it was")
  func serving() throws {
    let server = try RunnerFakeServer(HostileFixture.serve)
    defer { server.stop() }
    let (outcome, measured) = try judge(server)
    #expect(failure(outcome).isEmpty)
    #expect(measured.count == 1 && measured[0].contains("load/subject/any: healthy p99"))
  }

  @Test("A server that makes a healthy client wait while it is busy is told")
  func blocking() throws {
    let isBusy = Mutex(false)
    let pause = try Latch()
    let server = try RunnerFakeServer { request in
      if isBusy.withLock({ $0 }) { _ = pause.wait(until: Deadline(after: .milliseconds(900))) }
      return HostileFixture.serve(request)
    }
    defer { server.stop() }
    let (outcome, _) = try judge(server) { _ in
      isBusy.withLock { $0 = true }
      _ = pause.wait(until: Deadline(after: .milliseconds(300)))
    }
    #expect(failure(outcome).hasPrefix("made a healthy client wait: p99"))
  }

  @Test("A server that closes on a healthy client while it is busy is told")
  func refusing() throws {
    let isBusy = Mutex(false)
    let server = try RunnerFakeServer { isBusy.withLock { $0 } ? .silence : HostileFixture.serve($0) }
    defer { server.stop() }
    let pause = try Latch()
    let (outcome, _) = try judge(server) { _ in
      isBusy.withLock { $0 = true }
      _ = pause.wait(until: Deadline(after: .milliseconds(300)))
    }
    #expect(failure(outcome).hasPrefix("did not serve a healthy client meanwhile"))
  }

  @Test("What the load itself finds wrong is the failure")
  func own() throws {
    let server = try RunnerFakeServer(HostileFixture.serve)
    defer { server.stop() }
    let (outcome, _) = try judge(server) { _ in throw CaseFailure("did what it may not") }
    #expect(failure(outcome) == "did what it may not")
  }

  @Test("The p99 is that of 99 calls in a hundred, and the slowest of few")
  func percentile() {
    let hundred = Latencies((1...100).map { .milliseconds($0) })
    #expect(hundred.p99 == .milliseconds(99) && hundred.longest == .milliseconds(100))
    #expect(Latencies([.milliseconds(7), .milliseconds(2)]).p99 == .milliseconds(7))
    #expect(Latencies([]).p99 == .zero)
    #expect(Latencies.text(.microseconds(3_140)) == "3.1 ms")
  }
}
