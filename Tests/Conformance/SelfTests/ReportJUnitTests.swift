import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import ConformanceKit

/// Counts what a JUnit file says, and fails where it is not well-formed XML.
private final class JUnitCounts: NSObject, XMLParserDelegate {
  var elements: [String: Int] = [:]
  var names: [String] = []
  var root: [String: String] = [:]

  static func read(_ text: String, at place: SourceLocation = #_sourceLocation) throws -> JUnitCounts {
    let counts = JUnitCounts()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = counts
    try #require(parser.parse(), "\(String(describing: parser.parserError)) in \(text)", sourceLocation: place)
    return counts
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements[element, default: 0] += 1
    if element == "testsuites" { root = attributes }
    if element == "testcase" { names.append(attributes["name"] ?? "") }
  }
}

@Suite("JUnit reports")
struct ReportJUnitTests {
  @Test("a run with failures is valid XML, whatever stands in requests and answers")
  func failures() throws {
    let summary = try ReportFixture.summary(failing: ["core/greet/a", "core/greet/b"], notGranted: ["core/greet/z"])
    let counts = try JUnitCounts.read(JUnitReport.render(summary))
    #expect(counts.elements["failure"] == 2)
    #expect(counts.elements["skipped"] == 1)
    #expect(counts.root["failures"] == "2")
    #expect(counts.root["tests"] == "\(counts.names.count)")
    #expect(counts.names.contains("core/greet/right"))
  }

  @Test("a run that ended early has an error for the run and for each case without a verdict")
  func ended() throws {
    let summary = try ReportFixture.summary(unjudged: ["core/greet/c"], end: RunEnd("it <died>"))
    let counts = try JUnitCounts.read(JUnitReport.render(summary))
    #expect(counts.elements["error"] == 2)
    #expect(counts.root["errors"] == "2")
  }

  @Test("a run that never began is one error")
  func refused() throws {
    let counts = try JUnitCounts.read(JUnitReport.refusal(RunEnd("no \"contract\" & nothing")))
    #expect(counts.elements["error"] == 1)
    #expect(counts.root["errors"] == "1")
  }

  @Test("what is unproven is skipped, and a failure under --strict")
  func unproven() throws {
    let unproven = [Unproven(what: "event x was never seen", remedy: "a scenario")]
    let lenient = try JUnitCounts.read(JUnitReport.render(try ReportFixture.summary(unproven: unproven)))
    let strict = try JUnitCounts.read(JUnitReport.render(try ReportFixture.summary(strict: true, unproven: unproven)))
    #expect(lenient.elements["skipped"] == 1)
    #expect(strict.elements["failure"] == 1)
  }
}
