import FoundationEssentials
import Testing

@testable import ConformanceKit

@Suite("The kit's base64")
struct OracleBase64Tests {
  @Test("Every length is written and read back as RFC 4648 says", arguments: 0...40)
  func lengths(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 251) }
    let text = Base64Text.encode(bytes)
    #expect(String(decoding: text, as: UTF8.self) == Data(bytes).base64EncodedString())
    #expect(Base64Text.decode(text) == bytes)
    #expect(Base64Text.decodedCount(of: SizedText(kept: text)) == count)
  }

  @Test("Of all texts of four characters, those are taken that are written for some bytes")
  func canonical() {
    for first in ["A", "Q", "/"] {
      for last in "AQRQghij+/=-_ ".unicodeScalars {
        for third in "AEIMQ=".unicodeScalars {
          let text = Array("\(first)Q\(third)\(last)".utf8)
          guard let bytes = Base64Text.decode(text) else { continue }
          #expect(Base64Text.encode(bytes) == text)
        }
      }
    }
    #expect(Base64Text.decode(Array("QQ==".utf8)) == [0x41])
    #expect(Base64Text.decode(Array("QR==".utf8)) == nil)
  }

  @Test("A text of so many bytes starts with those of the example and goes on with zeros", arguments: 0...12)
  func boundaries(_ count: Int) throws {
    let example: [UInt8] = [1, 2, 3, 4, 5]
    let draft = BytesBoundaries.text(ofBytes: count, startingWith: example)
    let text = try #require(draft.text)
    #expect(Base64Text.decode(Array(text.utf8)) == Array((example + [UInt8](repeating: 0, count: 20)).prefix(count)))
  }
}
