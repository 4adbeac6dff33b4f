import BridgeAPI
import Testing

@testable import SmrtHubBridge

@Suite("What a copied text is")
struct DetectionTests {
  @Test("Each text of the table is what the table says", arguments: DetectionExample.all)
  func table(_ example: DetectionExample) throws {
    let text = try #require(ClipboardText(example.text))
    #expect(text.detections == example.detections)
  }

  @Test("White space around a text does not matter", arguments: DetectionExample.all)
  func whiteSpaceAround(_ example: DetectionExample) throws {
    let text = try #require(ClipboardText("\u{3000}\r\n \t" + example.text + "\u{00A0}\n"))
    #expect(text.detections == example.detections)
  }

  @Test("The table holds every value of the contract")
  func everyValue() {
    let found = Set(DetectionExample.all.flatMap(\.detections))
    #expect(found == [.plainText, .url, .email, .colour, .filePath, .json, .code])
    #expect(DetectionExample.all.count >= 80)
  }

  @Test(
    "A text of nothing but white space is no text",
    arguments: ["", " ", "\t\r\n", "\u{00A0}\u{2003}\u{3000}", "\u{2028}"])
  func nothing(_ text: String) {
    #expect(ClipboardText(text) == nil)
  }

  @Test("A zero-width space is no white space")
  func zeroWidthSpace() throws {
    #expect(try #require(ClipboardText("\u{200B}")).detections == [.plainText])
  }

  @Test("White space is what Unicode calls White_Space, for every scalar value")
  func whiteSpace() {
    let differing = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      $0.isWhiteSpace != $0.properties.isWhitespace
    }
    #expect(differing.isEmpty)
  }

  @Test("JSON may be 64 levels deep and no deeper")
  func depth() throws {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try #require(ClipboardText(deepest)).detections == [.json])
    #expect(try #require(ClipboardText("[" + deepest + "]")).detections == [.plainText])
  }
}
