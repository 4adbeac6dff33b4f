import ContractModel
import Testing

@testable import ConformanceKit

/// Files for a test, and runs that read and write them.
struct ReportingFixture {
  private let folder: String

  /// Calls `body` with a folder that is gone afterwards.
  static func inFolder<Value>(_ body: (ReportingFixture) throws -> Value) throws -> Value {
    let folder = try TemporaryDirectory.make()
    defer { TemporaryDirectory.remove(folder) }
    return try body(ReportingFixture(folder: folder))
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try OutputFile(path(name)).replace(with: text)
    return path(name)
  }

  /// Empty where there is no such file.
  func read(_ name: String) -> String { String(decoding: FileBytes.read(path(name)) ?? [], as: UTF8.self) }

  /// The lines of a log.
  func log(_ name: String) throws -> [JSONValue] {
    try read(name).split(separator: "\n").map { try JSONText.parse(Array($0.utf8)) }
  }

  /// Runs `count` cases that greet against a server that fails those whose numbers `fails` holds.
  func run(
    _ count: Int, failing fails: Set<Int>, _ change: (inout RunOptions) -> Void = { _ in }
  ) throws -> RunnerFixture {
    let server = try RunnerFakeServer { request in
      let number = Self.number(in: request.body)
      return number.map(fails.contains) == true ? Self.wrong : RunnerFixture.greet(request)
    }
    defer { server.stop() }
    let cases = try (0..<count).map { try CoreFixture.exchangeCase("core/greet/\($0)", name: "guest \($0)") }
    return try RunnerFixture.run(cases, against: server.address, change)
  }

  private static let wrong = RunnerFakeServer.Reply.bytes(CoreFixture.bytes(500, CoreFixture.error("internal_error")))

  private static func number(in body: [UInt8]) -> Int? {
    String(decoding: body, as: UTF8.self).split { !$0.isNumber }.first.flatMap { Int($0) }
  }
}
