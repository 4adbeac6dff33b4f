import ContractModel
import Foundation
import Testing

@testable import Codegen

@Suite("Formats of findings")
struct ReportTests {
  private static let hostile = "100 % of `<a&\"b\">`, see ]]>\nhere\u{1b}[31m\u{202e}"

  private static func report(_ status: Codegen.ExitStatus, findings: Int = 0, failure: String? = nil) -> Report {
    let span = SourceSpan(
      file: "contract/a, b:c.yaml", start: .init(line: 2, column: 3), end: .init(line: 2, column: 7))
    let finding = Diagnostic(
      id: "unknown-type", message: hostile, span: span, notes: [.init("declared here", at: span), .init("think")],
      help: "did you mean `A`?")
    return Report("lint", status, findings: Array(repeating: finding, count: findings), failure: failure)
  }

  @Test("json has findings with their places, and null where nothing is to say")
  func json() throws {
    let value = try JSONText.parse(ReportFormat.json.bytes(of: Self.report(.findings, findings: 1)))
    guard case .array(let findings)? = value["findings"] else { throw CocoaError(.propertyListReadCorrupt) }
    let finding = try #require(findings.first)
    #expect(finding["line"]?.isEqual(to: .integer(2)) == true)
    #expect(finding["message"]?.isEqual(to: .string(Self.hostile)) == true)
    #expect(value["exit_status"]?.isEqual(to: .integer(1)) == true)
    #expect(value["failure"]?.isEqual(to: .null) == true)
  }

  @Test("github has one line for each, in which nothing of the text is a command")
  func github() {
    let text = GitHubReport.text(of: Self.report(.findings, findings: 2))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        "::error file=contract/a%2C b%3Ac.yaml,line=2,col=3,endColumn=7,title=unknown-type::100 %25 of"))
    #expect(GitHubReport.text(of: Self.report(.clean)) == "")
    #expect(GitHubReport.text(of: Self.report(.unusable, failure: "a\nb")) == "::error::a%0Ab\n")
  }

  @Test("junit has a test that failed for each finding, and one that passed for none")
  func junit() {
    let failed = JUnitReport.text(of: Self.report(.findings, findings: 2))
    #expect(failed.contains("tests=\"2\" failures=\"2\" errors=\"0\""))
    #expect(!failed.contains("\u{1b}"))
    #expect(failed.contains("&lt;a&amp;&quot;b&quot;&gt;"))
    #expect(JUnitReport.text(of: Self.report(.clean)).contains("tests=\"1\" failures=\"0\" errors=\"0\""))
    #expect(
      JUnitReport.text(of: Self.report(.unusable, failure: "gone")).contains("tests=\"1\" failures=\"0\" errors=\"1\""))
  }

  @Test("sarif names the rules that were broken, and says where a run failed")
  func sarif() throws {
    let text = String(decoding: SARIFReport.bytes(of: Self.report(.findings, findings: 1)), as: UTF8.self)
    #expect(text.contains("\"uri\": \"contract/a%2C%20b%3Ac.yaml\""))
    #expect(text.contains("\"ruleIndex\": 0"))
    let failed = String(decoding: SARIFReport.bytes(of: Self.report(.unusable, failure: "gone")), as: UTF8.self)
    #expect(failed.contains("\"executionSuccessful\": false"))
  }

  private func drift(of project: TemporaryProject) throws -> [Diagnostic] {
    let result = try project.pipeline()
    return try Drift.find(result.output, result.configuration).diagnostics(
      of: result.contract, in: result.configuration)
  }

  @Test("each differing file is a finding, with who made the difference")
  func drift() throws {
    let project = try TemporaryProject()
    try project.generate()
    try Disk.remove(project.path("Generated/RouteTable.swift"))
    try project.write("Generated/BridgeContract.swift", "// mine\n")
    let found = try drift(of: project)
    #expect(found.map(\.id) == ["drift", "drift"])
    let missing = try #require(found.first { $0.message.hasSuffix("/Generated/RouteTable.swift is missing") })
    #expect(missing.help == "run `codegen generate` and commit what it writes")
    let hand = try #require(found.first { $0.message.contains("/Generated/BridgeContract.swift is not what") })
    #expect(hand.help?.contains("a change by hand belongs into the contract") == true)
  }

  @Test("what changed in the contract is a finding at its place, before the files")
  func contractDrift() throws {
    let project = try TemporaryProject()
    try project.generate()
    try project.write("bridge.yaml", TemporaryProject.contract(health: "uptime: { type: float64, min: 0 }"))
    let found = try drift(of: project)
    #expect(found.first?.message == "`min` of `uptime` of `get_health` was added: 0")
    #expect(found.first?.span.file == project.path("bridge.yaml"))
    #expect(found.first?.span.start == .init(line: 9, column: 17))
    #expect(found.dropFirst().allSatisfy { $0.message.hasSuffix("does not follow from the contract as it is now") })
    #expect(found.count > 1)
  }

  @Test("a folder that is missing is one finding, and so is that nothing was generated")
  func missingFolder() throws {
    let project = try TemporaryProject()
    #expect(try drift(of: project).map(\.message) == ["nothing is there of what is generated from the contract"])
    try project.generate()
    try FileManager.default.removeItem(atPath: project.path("Generated"))
    let found = try drift(of: project)
    #expect(found.count == 1)
    #expect(found.first?.message.hasPrefix("the folder Generated is missing (") == true)
    #expect(found.first?.span.file == project.path("codegen.yaml"))
  }
}
