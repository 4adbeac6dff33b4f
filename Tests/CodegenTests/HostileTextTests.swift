import Foundation
import Testing

@testable import Codegen

@Suite("Text of a contract in the output")
struct HostileTextTests {
  private static let hostile = [
    #"*/ } public let x = 1 /*"#, #"""" \(exit(1)) \u{22}"#, #"\\n // \"#, "```swift\n}\n```", "#if false",
    "é\u{1F600}é",
  ]

  private static func contract(_ text: String) -> String {
    let quoted =
      "'" + text.replacingOccurrences(of: "'", with: "''").replacingOccurrences(of: "\n", with: "\n\n ") + "'"
    return """
      contract: 1
      name: Example
      version: 1.0.0
      doc: \(quoted)
      server: { base_url: "http://127.0.0.1:5009", auth: bearer_token, max_body: 1 MB }
      errors: { busy: { http: 503, doc: \(quoted), deprecated: \(quoted), unreachable: \(quoted) } }
      types:
        Level: { doc: \(quoted), enum: { low: \(quoted), high: { wire: \(quoted.replacingOccurrences(of: "\n", with: "")), doc: \(quoted), deprecated: \(quoted) } } }
        Note: { doc: \(quoted), deprecated: \(quoted), object: { text: { type: Level, doc: \(quoted), deprecated: \(quoted) } } }
      endpoints:
        get_health: { route: GET /health, doc: \(quoted), deprecated: \(quoted), response: { note: { type: Note, doc: \(quoted) } }, errors: [busy] }
      channels:
        events:
          route: /events
          doc: \(quoted)
          auth: { first_message: token, within: 5 s }
          heartbeat: { event: alive, every: 15 s }
          outbox: { max_events: 16, max_bytes: 64 kB }
          events: { alive: { doc: \(quoted), deprecated: \(quoted), data: {} } }
      """
  }

  /// The code without comments, and with every string literal emptied.
  private static func skeleton(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("//") }.map { line in
      var result = ""
      var isInside = false
      var isEscaped = false
      for character in line {
        if !isInside || (character == "\"" && !isEscaped) { result.append(character) }
        if character == "\"" && !isEscaped { isInside.toggle() }
        isEscaped = isInside && character == "\\" && !isEscaped
      }
      return result
    }
  }

  private func skeletons(_ text: String) throws -> [String: [String]] {
    let project = try TemporaryProject(Self.contract(text))
    let files = try project.pipeline().output.targets.flatMap(\.files)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, Self.skeleton(String(decoding: $0.bytes, as: UTF8.self))) })
  }

  @Test("never leaves its comment or literal", arguments: hostile)
  func hostileText(_ text: String) throws { #expect(try skeletons(text) == skeletons("harmless")) }

  @Test("stands in literals as ASCII without interpolation")
  func literals() {
    #expect(SwiftLiteral.string(#"a"\(b)é"# + "\u{2028}\n") == #""a\"\\(b)\u{E9}\u{2028}\u{A}""#)
  }

  @Test("ends no comment line early")
  func comments() {
    let lines = SwiftDoc.comment("one\u{2028}two\r\u{85}three\n\nfour\u{202E}")
    #expect(String(decoding: lines.bytes, as: UTF8.self) == "/// one two  three\n///\n/// four \n")
  }
}
