import Foundation
import Testing
import ValuesAPI

/// `note?: string | null`, `link?: string | null`, `tag: string | null` of Memo; `text?: Text` of Everything.
@Suite("Required, absent and null")
struct PresenceTests {
  private static func memo(_ text: String) throws -> Memo { try Memo(decoding: Array(text.utf8)) }

  @Test(
    "absent, null and a value are three things, and stay what they were",
    arguments: [
      (#"{"tag":null}"#, Presence<String>.absent), (#"{"note":null,"tag":null}"#, .null),
      (#"{"note":"","tag":null}"#, .value("")),
    ])
  func threeThings(_ text: String, _ note: Presence<String>) throws {
    let memo = try Self.memo(text)
    #expect(memo == Memo(note: note, tag: nil))
    #expect(String(decoding: memo.encoded(), as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(Memo.self, from: Data(text.utf8)) == memo)
    #expect(try Self.memo(String(decoding: JSONEncoder().encode(memo), as: UTF8.self)) == memo)
  }

  @Test("a nullable field that must be there is always written, and missed where it is not")
  func nullable() throws {
    #expect(String(decoding: Memo(tag: nil).encoded(), as: UTF8.self) == #"{"tag":null}"#)
    #expect(throws: DecodingFailure.self) { try Self.memo("{}") }
  }

  @Test("a field that may be absent is never null, and left out where there is none")
  func optional() throws {
    let least = #"{"flag":true,"whole":1,"big":2,"real":0.5,"name":"a","nothing":null"#
    #expect(DecodedOutcome.everything(least + "}") == .accepted(least + "}"))
    #expect(DecodedOutcome.everything(least + #","text":null}"#) == .violations(["/text null"]))
    #expect(
      DecodedOutcome.everything(#"{"flag":true,"whole":1,"big":2,"real":0.5,"nothing":null}"#)
        == .violations(["/name required"]))
  }
}
