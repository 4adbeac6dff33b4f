import Testing

@testable import ValuesAPI

/// Beyond the vectors: what would take too long to write by hand, or needs more than one value to show.
@Suite("The strict codec")
struct CodecTests {
  private static let least = #"{"flag":true,"whole":1,"big":2,"real":0.5,"name":"a","nothing":null"#

  /// The fields that must be there, with others before the closing brace.
  private static func everything(_ rest: String) -> String { least + rest + "}" }

  private static func nested(_ depth: Int) -> String {
    String(repeating: #"{"children":["#, count: depth / 2) + String(repeating: "]}", count: depth / 2)
  }

  @Test("64 levels are read and 65 are malformed, in known and in unknown fields")
  func depth() throws {
    _ = try Tree(decoding: Array(Self.nested(64).utf8))
    #expect(throws: DecodingFailure.self) { try Tree(decoding: Array(Self.nested(66).utf8)) }
    let lists = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
    #expect(DecodedOutcome.everything(Self.everything(#","later":"# + lists)) != .malformed)
    #expect(DecodedOutcome.everything(Self.everything(#","later":["# + lists + "]")) == .malformed)
  }

  @Test("a hundred thousand levels are refused and do not exhaust the stack")
  func abyss() {
    let text = String(repeating: "[", count: 100_000)
    #expect(DecodedOutcome.everything(text) == .malformed)
    #expect(DecodedOutcome.everything(Self.everything(#","later":"# + text)) == .malformed)
  }

  @Test("of more than 32 violations the first 32 are kept, and what is malformed behind them is still seen")
  func violationLimit() {
    let points = (0..<40).map { _ in #"{"x":"","y":1}"# }.joined(separator: ",")
    guard case .violations(let kept)? = DecodedOutcome.everything(Self.everything(#","points":[\#(points)]"#)) else {
      Issue.record("accepted or malformed")
      return
    }
    #expect(kept.count == 32)
    #expect(kept.last == "/points/31/x type")
    #expect(DecodedOutcome.everything(Self.everything(#","points":[\#(points),]"#)) == .malformed)
  }

  @Test("a text that is cut anywhere is malformed, and never a trap")
  func everyPrefix() {
    let text = Array(Self.everything(#","shape":{"side":3,"shape":"square"},"maybes":[1,null],"mood":"\u00e9é""#).utf8)
    #expect(DecodedOutcome.of(text, as: "Everything") != .malformed)
    for length in 0..<text.count {
      #expect(DecodedOutcome.of(Array(text[..<length]), as: "Everything") == .malformed)
    }
  }

  @Test("any byte in place of another is answered, and never a trap")
  func everyByte() {
    let text = Array(Self.everything(#","shape":{"side":3,"shape":"square"},"text":"\ud83d\ude00x""#).utf8)
    var answers = 0
    for index in text.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5C, 0x2C, 0x7B, 0x7D, 0x2D, 0x80, 0xC3, 0xED, 0xF4, 0xFF] {
        var changed = text
        changed[index] = byte
        if DecodedOutcome.of(changed, as: "Everything") != nil { answers += 1 }
      }
    }
    #expect(answers == text.count * 12)
  }

  @Test("a message never quotes input, and names the limit")
  func messages() throws {
    let error = #expect(throws: DecodingFailure.self) {
      try Everything(decoding: Array(Self.everything(#","small":99,"level":"<script>""#).utf8))
    }
    guard case .invalid(let violations)? = error else { return }
    #expect(violations.map(\.message) == ["must be at most 10", "must be one of the values of the contract"])
  }

  @Test("a value that was read, written and read again is the same value")
  func roundTrip() throws {
    let everything = Everything(
      flag: false, whole: .min, big: .max, real: -1.5e-300, name: "\u{0}\"\\/\u{1F600}\u{7F}", nothing: "thing",
      text: "äöü", small: -5, ratio: 0.25, level: .high, mood: .unknown("moody"), point: Point(x: 1, y: -1),
      shape: .square(Square(side: 1, label: "s")), points: [Point(x: 0, y: 0)], maybes: [1, nil, 3],
      tree: Tree(children: [Tree(children: [])]), note: .null, chain: Chain(next: Chain(next: nil)))
    let read = try Everything(decoding: everything.encoded())
    #expect(read == everything)
    #expect(read.encoded() == everything.encoded())
  }

  @Test("a number without a form in JSON is written as null")
  func notFinite() {
    #expect(Circle(radius: .nan).encoded() == Array(#"{"radius":null}"#.utf8))
  }
}
