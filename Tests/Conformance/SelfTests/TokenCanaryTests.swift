import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@testable import ConformanceKit

@Suite("The token as a canary")
struct TokenCanaryTests {
  private static let token = "Canary-0123456789_abcdefghijklmnopqrstuvwxyz"

  @Test("is found in every spelling, wherever the stream is split")
  func spellings() {
    let canary = TokenCanary(Self.token)
    for (words, text) in Self.spelled(Self.token) {
      let stream = Array("..\(text)..".utf8)
      for split in 0...stream.count {
        var scanner = canary.scanner
        let found = scanner.scan(Array(stream[..<split])) + scanner.scan(Array(stream[split...]))
        #expect(found.map(\.form.words) == [words], "\(text) split at \(split)")
        #expect(found.first.map { $0.offset >= 2 && $0.offset <= 6 } == true)
      }
    }
  }

  @Test("is found by its first eight characters in every spelling, not by seven")
  func beginnings() {
    let canary = TokenCanary(Self.token)
    for (words, text) in Self.spelled(String(Self.token.prefix(8))) {
      #expect(canary.find(in: Array(text.utf8))?.words == words, "\(text)")
    }
    for (_, text) in Self.spelled(String(Self.token.prefix(7))) {
      #expect(canary.find(in: Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test("is found by sixteen characters where a person has chosen it")
  func chosen() {
    let canary = TokenCanary(Self.token, from: TokenCanary.leastOfChosen)
    #expect(canary.find(in: Array(Self.token.utf8.prefix(15))) == nil)
    #expect(canary.find(in: Array(Self.token.utf8.prefix(16))) != nil)
  }

  @Test("is found in nothing else, and an empty one nowhere")
  func nothing() {
    var state: UInt64 = 1
    let noise = (0..<300_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    #expect(TokenCanary(Self.token).sightings(in: noise).isEmpty)
    #expect(TokenCanary("").sightings(in: noise).isEmpty)
    #expect(TokenCanary(Self.token).sightings(in: []).isEmpty)
  }

  @Test("is found as often as it stands there")
  func repeated() {
    let canary = TokenCanary("abcabc")
    #expect(canary.sightings(in: Array("..abcabcabc..".utf8)).map(\.offset) == [2, 5])
  }

  /// As others spell it: Foundation's base64 behind 0, 1 and 2 bytes, by both alphabets.
  private static func spelled(_ token: String) -> [(words: String, text: String)] {
    let bytes = Array(token.utf8)
    let hex = bytes.map { String($0, radix: 16) }
    let base64 = ["", "\u{7F}", "u:"].map { Data(Array($0.utf8) + bytes).base64EncodedString() }
    let percent = "%2D"
    return [("", token)] + [hex, hex.map { $0.uppercased() }].map { (" in hexadecimal", $0.joined()) }
      + [hex, hex.map { $0.uppercased() }].map { (" percent-encoded", $0.map { "%\($0)" }.joined()) }
      + [(" percent-encoded", token.map { $0 == "-" ? percent : $0 == "_" ? "%5F" : String($0) }.joined())]
      + (base64 + base64.map { String($0.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 }) }).map { (" in base64", $0) }
  }
}
