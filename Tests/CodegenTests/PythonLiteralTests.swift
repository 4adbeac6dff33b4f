import ContractModel
import Testing

@testable import Codegen

@Suite("Values of a contract as Python expressions")
struct PythonLiteralTests {
  @Test("texts are ASCII, in quotes that they do not end")
  func texts() {
    #expect(PythonLiteral.string("a'b") == #""a'b""#)
    #expect(PythonLiteral.string(#"a"b"#) == #"'a"b'"#)
    #expect(PythonLiteral.string(#"'"\"# + "\n\u{2028}\u{1F600}é") == #""'\"\\\n\u2028\U0001f600\xe9""#)
    #expect(PythonLiteral.bytes([0, 34, 65, 92, 255]) == #"b"\x00\"A\\\xff""#)
  }

  @Test("doc text never leaves its literal")
  func docs() {
    let lines = PythonDoc.string(#"ends in a quote""# + "\n\"\"\" + x \\")
    #expect(
      String(decoding: lines.bytes, as: UTF8.self) == #"""
        """ends in a quote\"
        \"\"\" + x \\
        """

        """#)
  }

  @Test(
    "constants",
    arguments: [
      (ConstantPlan.null, "None"), (.bool(true), "True"), (.integer(-12_345), "-12_345"), (.double(1e21), "1e+21"),
      (.list([.integer(1)]), "(1,)"), (.list([]), "()"), (.map([]), "JSONMap()"),
      (.json(.object([.init("a", .array([.null]))])), #"JSONMap[JSONValue]({"a": (None,)})"#),
      (.choice(name: "very_busy", wire: "very busy", of: .init(type: "Mood", isOpen: true)), #""very busy""#),
      (.choice(name: "very_busy", wire: "very busy", of: .init(type: "Mood", isOpen: false)), "Mood.VERY_BUSY"),
      (.object(type: "Square", [.init(name: "in", hasPresence: false, value: .integer(1))]), "Square(in_=1)"),
      (.unknownCase("x", []), #"UnknownCase(tag="x", fields=JSONMap[JSONValue]())"#),
    ])
  func constants(_ plan: ConstantPlan, _ text: String) { #expect(PythonConstant(plan).description == text) }
}
