import Foundation
import Testing

@testable import ValuesAPI

@Suite("Bytes and long texts")
struct BytesTests {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648 section 4, by its words: 6 bits for each character, and none left over but zeros.
  private static func reference(_ text: [UInt8]) -> [UInt8]? {
    let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard text.count.isMultiple(of: 4), padding <= 2 else { return nil }
    var bits: [Bool] = []
    for character in text.dropLast(padding) {
      guard let digit = alphabet.firstIndex(of: character) else { return nil }
      for bit in (0..<6).reversed() { bits.append(digit >> bit & 1 == 1) }
    }
    let left = bits.count % 8
    guard left == padding * 2, !bits.suffix(left).contains(true) else { return nil }
    return stride(from: 0, to: bits.count - left, by: 8).map { start in
      bits[start..<start + 8].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }

  private static func found(_ text: [UInt8]) -> [UInt8]? {
    text.withUnsafeBufferPointer { Base64Text($0)?.decoded().map { [UInt8]($0) } }
  }

  @Test("base64 is what the standard says, for every text of four of the telling characters")
  func everyQuartet() {
    let characters = Array("AQgwE/=\n -".utf8) + [0, 0x80]
    var differing: [String] = []
    for first in characters {
      for second in characters {
        for third in characters {
          for fourth in characters {
            let quartet = [first, second, third, fourth]
            for text in [quartet, Array("QUJD".utf8) + quartet, quartet + Array("QQ==".utf8)]
            where Self.found(text) != Self.reference(text) {
              differing.append(String(decoding: text, as: UTF8.self))
            }
          }
        }
      }
    }
    #expect(differing == [])
  }

  @Test("bytes of every short length come back as they were", arguments: 0...40)
  func everyLength(_ count: Int) throws {
    let data = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ 13) })
    let extra = try Extra(decoding: Extra(data: data).encoded())
    #expect(extra.data == data)
  }

  @Test("bytes beyond the pieces that are written and judged at a time come back as they were")
  func manyPieces() throws {
    let data = Data((0..<1_000_003).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    let encoded = Extra(data: data).encoded()
    #expect(String(decoding: encoded, as: UTF8.self).contains(data.base64EncodedString()))
    #expect(try Extra(decoding: encoded).data == data)
  }

  @Test("of a text that is too long the rule is max_bytes, unless it is no base64 at all")
  func tooLong() {
    let long = String(repeating: "QUJD", count: 300_000)
    #expect(Self.sized(long) == .violations(["/sized max_bytes"]))
    #expect(Self.sized(long + "QQ==") == .violations(["/sized max_bytes"]))
    for end in ["QR==", "Q===", "====", "QQ==QQ==", "Q\\n==", "Q*=="] {
      #expect(Self.sized(long + end) == .violations(["/sized format"]), "\(end)")
    }
    #expect(Self.sized("QQ==" + long) == .violations(["/sized format"]))
    #expect(Self.sized(long.replacingOccurrences(of: "Q", with: "\\u0051")) == .violations(["/sized max_bytes"]))
    #expect(Self.sized(long + "\\") == .malformed)
    #expect(Self.sized(long + "\n") == .malformed)
  }

  private static func sized(_ text: String) -> DecodedOutcome? {
    DecodedOutcome.of(Array(#"{"sized":"\#(text)"}"#.utf8), as: "Extra")
  }

  @Test("ten megabytes of text and of bytes are read in a moment, in debug builds too", .timeLimit(.minutes(1)))
  func speed() throws {
    let texts = ["abc defg", "\u{E9}\u{1F600}xy"].map { String(repeating: $0, count: 10_000_000 / $0.utf8.count) }
    for text in texts {
      let bytes = Everything(flag: true, whole: 1, big: 1, real: 1, name: text, nothing: nil).encoded()
      var read: Everything?
      let time = try ContinuousClock().measure { read = try Everything(decoding: bytes) }
      #expect(read?.name.utf8.count == text.utf8.count)
      #expect(time < .seconds(3))
    }
    let bytes = Extra(data: Data(repeating: 7, count: 10_000_000)).encoded()
    let time = try ContinuousClock().measure { _ = try Extra(decoding: bytes) }
    #expect(time < .seconds(1))
  }
}
