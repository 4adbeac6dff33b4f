import ContractModel
import Testing

@Suite("JSON text")
struct JSONTextTests {
  private func error(_ text: String) -> JSONSyntaxError? { error(Array(text.utf8)) }

  private func error(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do {
      _ = try JSONText.parse(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "what is no JSON is refused at its byte",
    arguments: [
      ("", .empty, 0), (" \n", .empty, 2), ("{", .unexpectedEnd, 1), ("[1,]", .unexpectedByte, 3),
      ("{\"a\":1,}", .unexpectedByte, 7),
      ("{a:1}", .unexpectedByte, 1), ("[1 2]", .unexpectedByte, 3), ("tru", .unexpectedEnd, 3),
      ("nul!", .unexpectedByte, 3),
      ("1 2", .trailingBytes, 2), ("01", .badNumber, 0), ("-", .badNumber, 0), ("1.", .badNumber, 0),
      (".5", .unexpectedByte, 0),
      ("+1", .unexpectedByte, 0), ("1e", .badNumber, 0), ("NaN", .unexpectedByte, 0), ("1e400", .numberOutOfRange, 0),
      ("\"\u{1}\"", .controlCharacter, 1), ("\"\\x\"", .badEscape, 1), ("\"\\u12g4\"", .badEscape, 1),
      ("\"a", .unexpectedEnd, 2),
      ("\"\\ud800\"", .loneSurrogate, 1), ("\"\\udc00\"", .loneSurrogate, 1), ("\"\\ud800\\u0041\"", .loneSurrogate, 1),
      ("{\"a\":1,\"\\u0061\":2}", .duplicateKey, 7), ("\u{FEFF}{}", .byteOrderMark, 0), ("/**/{}", .unexpectedByte, 0),
    ] as [(String, JSONSyntaxError.Reason, Int)])
  func refused(text: String, reason: JSONSyntaxError.Reason, offset: Int) {
    #expect(error(text)?.reason == reason)
    #expect(error(text)?.offset == offset)
  }

  @Test(
    "ill-formed UTF-8 is refused where it begins",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ])
  func illFormed(bytes: [UInt8]) {
    let found = error([0x22] + bytes + [0x22])
    #expect(found?.reason == .invalidUTF8)
    #expect(found?.offset == 1)
  }

  @Test("64 levels are read, 65 are not")
  func depth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(error(nested(64)) == nil)
    #expect(error(nested(65))?.reason == .tooDeep)
    #expect(error(nested(65))?.offset == 64)
    #expect(error(String(repeating: "[", count: 1_000_000))?.reason == .tooDeep)
  }

  @Test("keys that only look alike are two, keys of the same characters one")
  func alike() {
    #expect(error(#"{"\u00e9":1,"e\u0301":2}"#) == nil)
    #expect(error(#"{"\u00e9":1,"é":2}"#)?.reason == .duplicateKey)
  }

  @Test("a number has 64 characters at most")
  func longNumbers() {
    let digits = String(repeating: "1", count: 62)
    #expect(error("0." + digits) == nil)
    #expect(error("0." + digits + "1")?.reason == .numberTooLong)
  }

  @Test("integers of int64 stay integers, other numbers are doubles")
  func numbers() throws {
    func isInteger(_ text: String) throws -> Bool {
      if case .integer = try JSONText.parse(Array(text.utf8)) { true } else { false }
    }
    for text in ["0", "-0", "9223372036854775807", "-9223372036854775808"] { #expect(try isInteger(text)) }
    for text in ["1.0", "1e2", "9223372036854775808"] { #expect(try !isInteger(text)) }
  }

  @Test("text is written with the fewest escapes, members stay in order")
  func compact() throws {
    let text = #"{"b":"\"\\\/\b\f\n\r\t\u0001\u007fé\ud83d\ude00","a":[1,-2.50,true,null,{}]}"#
    let written = JSONText.write(try JSONText.parse(Array(text.utf8)))
    #expect(
      String(decoding: written, as: UTF8.self)
        == "{\"b\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u{7F}é😀\",\"a\":[1,-2.5,true,null,{}]}")
  }

  @Test("canonical text sorts members by UTF-16 (RFC 8785 section 3.2.3)")
  func canonical() throws {
    let text = #"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#
    let written = JSONText.writeCanonical(try JSONText.parse(Array(text.utf8)))
    #expect(
      String(decoding: written, as: UTF8.self)
        == "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{FB33}\":3}")
  }

  @Test("pretty text has two spaces a level and a newline at its end")
  func pretty() throws {
    let written = JSONText.writePretty(try JSONText.parse(Array(#"{"a":[1,{"b":2}],"c":[],"d":{}}"#.utf8)))
    #expect(
      String(decoding: written, as: UTF8.self) == """
        {
          "a": [
            1,
            {
              "b": 2
            }
          ],
          "c": [],
          "d": {}
        }

        """)
  }

  @Test(
    "doubles are written as in RFC 8785 appendix B",
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xC340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"), (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
      (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
      (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
      (0x41B3_DE43_5555_5557, "333333333.33333343"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func doubles(bits: UInt64, text: String) {
    #expect(DoubleText.shortest(Double(bitPattern: bits)) == text)
  }

  @Test(
    "values are equal when they are written alike, the order of members aside",
    arguments: [
      (#"{"a":1,"b":[true]}"#, #"{"b":[true],"a":1}"#, true), ("1", "1.0", true), ("1", "1.5", false),
      ("[1,2]", "[2,1]", false),
      (#"{"a":1}"#, #"{"a":1,"b":1}"#, false), (#""é""#, #""e\u0301""#, false), ("null", "false", false),
      ("9223372036854775807", "9223372036854775808", false),
    ])
  func equality(left: String, right: String, isEqual: Bool) throws {
    let (left, right) = (try JSONText.parse(Array(left.utf8)), try JSONText.parse(Array(right.utf8)))
    #expect(left.isEqual(to: right) == isEqual)
    #expect(right.isEqual(to: left) == isEqual)
  }
}
