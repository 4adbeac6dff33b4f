import Synchronization
import Testing

@testable import ConformanceKit

@Suite("The line of progress")
struct ReportProgressTests {
  private final class Screen: Sendable {
    let lines = Mutex<[String]>([])
  }

  private static func result(failing: Bool = false) throws -> CaseResult {
    if failing { return try ReportFixture.failure("core/greet/wrong") }
    return CaseResult(
      testCase: try CoreFixture.exchangeCase("core/greet/right"), failure: nil, transcript: [], duration: .zero)
  }

  @Test("counts every case and shows ten lines a second at most")
  func counts() throws {
    let screen = Screen()
    let console = Console(
      isColoured: false, say: { _ in }, complain: { _ in },
      progress: { line in screen.lines.withLock { $0.append(line) } })
    let line = try #require(ProgressLine(total: 300, console))
    let start = ContinuousClock.now
    line.add(try Self.result(), at: start)
    for millisecond in 1..<100 { line.add(try Self.result(), at: start + .milliseconds(millisecond)) }
    line.add(try Self.result(failing: true), at: start + .seconds(31))
    #expect(screen.lines.withLock { $0 } == ["1 of 300 cases, 0 s", "101 of 300 cases, 1 failed, 31 s"])
  }

  @Test("is not there where a console has no place for it")
  func nowhere() {
    let line = ProgressLine(total: 1, Console(isColoured: false, say: { _ in }, complain: { _ in }))
    #expect(line == nil)
  }
}
