import Foundation
import Testing

@testable import Codegen

@Suite("Text of a contract in the output")
struct HostileTextTests {
  /// What would end a comment or a literal, begin another, or let a literal compute.
  private static let hostile = [
    #""; exit(1) // \"#,
    ##"\\" \" """ #" "# #"""# \"##,
    ##"\(exit(1)) \#(exit(1)) \u{22} \n \0 ${x} #{x} %s"##,
    "*/ } public let x = 1 /* /* // ///",
    "first\n}\npublic enum Injected {}\n#if false\n\t/*\n\"\"\"\n",
    "```swift\n}\n``` </summary> ]]> <!-- <#placeholder#> @available(*, unavailable)",
    "é e\u{301} \u{1F600} \u{200B}\u{AD}\u{FFFD} \u{10FFFD} ´“”`",
  ]

  /// The items of an enum's list are names: `mapping` gives a value another text.
  private static let namesOnly: Set<String> = ["an enum type: enum []"]

  @Test("stands in the template wherever the language takes a text")
  func everySlot() throws {
    #expect(try TextSlots.all.subtracting(TextTemplate().slots()) == Self.namesOnly)
  }

  @Test("leaves the syntax tree as it is", arguments: hostile)
  func syntaxTree(_ text: String) throws {
    let template = try TextTemplate()
    // As long, since a pattern is written item by item.
    let harmless = String(repeating: "x", count: text.unicodeScalars.count)
    let expected = try SyntaxTree.lines(of: template.output(with: harmless))
    let found = try SyntaxTree.lines(of: template.output(with: text))
    #expect(expected.count > 5_000)
    let difference = zip(found, expected).first { $0 != $1 }
    #expect(difference == nil)
    #expect(found.count == expected.count)
  }

  @Test("reaches the output in a hundred places and more")
  func texts() throws {
    let output = try TextTemplate().output(with: "harmless").map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(output.components(separatedBy: "harmless").count > 100)
  }

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
