import ContractModel
import Testing

@testable import Codegen

@Suite("Values of a contract as C# expressions")
struct CSharpLiteralTests {
  @Test("texts are ASCII in ordinary quotes")
  func texts() {
    #expect(CSharpLiteral.string(#"a"b\"#) == #""a\"b\\""#)
    #expect(
      CSharpLiteral.string("\n\r\u{85}\u{2028}é\u{1F600}{0}") == #""\u000A\u000D\u0085\u2028\u00E9\uD83D\uDE00{0}""#)
  }

  @Test("numbers have their type, and the least one is no operator on another")
  func numbers() {
    #expect(CSharpLiteral.int64(.min) == "long.MinValue")
    #expect(CSharpLiteral.int64(-5) == "-5L")
    #expect(CSharpLiteral.double(1e21) == "1e+21D")
  }

  @Test("doc text is XML and ends no comment line early")
  func docs() {
    let lines = CSharpDoc.summary("a </summary> & b\u{2028}c\u{85}d\r\n\n*/ }\u{FFFF}")
    #expect(
      String(decoding: lines.bytes, as: UTF8.self) == """
        /// <summary>
        /// a &lt;/summary&gt; &amp; b c d\u{20}
        ///
        /// */ }\u{20}
        /// </summary>

        """)
    #expect(String(decoding: CSharpDoc.summary("one").bytes, as: UTF8.self) == "/// <summary>one</summary>\n")
    let element = CSharpDoc.element("param", "name=\"x\"", "<a>\nb")
    #expect(String(decoding: element.bytes, as: UTF8.self) == "/// <param name=\"x\">&lt;a&gt; b</param>\n")
  }

  @Test(
    "constants",
    arguments: [
      (ConstantPlan.null, ValueKind.string, "null"), (.bool(true), .bool, "true"), (.integer(7), .int32, "7"),
      (.integer(7), .int64, "7L"), (.double(0.5), .float64, "0.5D"), (.string("a"), .string, "\"a\""),
      (.bytes([1, 255]), .bytes, "new byte[] { 1, 255 }"),
      (.timestamp(-1), .timestamp, "global::System.DateTimeOffset.UnixEpoch.AddTicks(-10L)"),
      (.date(1), .date, "new global::System.DateTime(1970, 1, 1).AddDays(1)"),
      (
        .uuid(Array(0...15)), .uuid, #"new global::System.Guid("00010203-0405-0607-0809-0a0b0c0d0e0f")"#
      ),
    ])
  func constants(_ plan: ConstantPlan, _ kind: ValueKind, _ text: String) throws {
    let types = CSharpTypes(CodecPlan(try TemporaryProject().read().contract), namespace: "Api")
    let value = CSharpValue(ValuePlan(steps: [.expect(kind)]), types)
    #expect(CSharpConstant(plan, as: value).description == text)
  }
}
