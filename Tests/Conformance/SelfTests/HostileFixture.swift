import Testing

@testable import ConformanceKit

/// What the judges of hostile load are tried on.
enum HostileFixture {
  /// The context of a case that judges the server at `address` by the ten-line contract.
  static func context(for address: HostPort, process: SubjectProcess? = nil) throws -> CaseContext {
    let options = CoreFixture.options(profile: .api)
    let plan = try CoreFixture.plan(options, [CoreFixture.exchangeCase("core/greet/any")])
    let target = Target(
      endpoint: address, authority: address.authority, token: CoreFixture.token, process: process)
    return CaseContext(run: RunContext(plan, options, launcher: nil), target: target)
  }

  /// What a conforming greeter answers, also to the harmless OPTIONS.
  static func serve(_ request: RunnerFakeServer.Request) -> RunnerFakeServer.Reply {
    guard request.method == "OPTIONS" else { return RunnerFixture.greet(request) }
    let fields = CoreFixture.fields.filter { $0.0 != "Content-Type" }.map { "\($0.0): \($0.1)\r\n" }.joined()
    return .bytes(Array("HTTP/1.1 204 No Content\r\nAllow: OPTIONS, POST\r\n\(fields)\r\n".utf8))
  }
}
