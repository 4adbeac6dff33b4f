import ContractModel
import Testing

@testable import Codegen

@Suite("Values of a contract as Swift expressions")
struct SwiftConstantTests {
  private static let level = ConstantPlan.EnumReference(type: "Level", isOpen: false)

  @Test(
    "stand where their type is known",
    arguments: [
      (ConstantPlan.null, "nil"), (.bool(true), "true"), (.integer(-12_345), "-12_345"),
      (.integer(.min), "-9_223_372_036_854_775_808"), (.double(1e21), "1e+21"), (.string("\"\\(x)"), #""\"\\(x)""#),
      (.bytes([0, 255]), "BridgeData([0, 255])"), (.timestamp(-1), "Timestamp(microsecondsSince1970: -1)"),
      (.date(20_484), "CalendarDate(daysSince1970: 20_484)"),
      (.unknownCase("a\"", [.init("b", .integer(1))]), #".unknown(tag: "a\"", fields: ["b": .integer(1)])"#),
      (.unknownCase("a", []), #".unknown(tag: "a", fields: [:])"#), (.list([.integer(1), .null]), "[1, nil]"),
      (.map([]), "[:]"),
      (.map([(key: "a\"", value: .bool(false))]), #"["a\"": false]"#),
      (.choice(name: "very_busy", wire: "", of: level), ".veryBusy"),
      (.choice(name: "none", wire: "", of: level), ".none_"), (.unknownChoice("x y"), #".unknown("x y")"#),
      (.json(.object([.init("a", .array([.null, .double(0.5)]))])), #".object(["a": .array([.null, .number(0.5)])])"#),
      (
        .unionCase(
          "square",
          .object(
            type: "Square",
            [
              .init(name: "side", hasPresence: false, value: .integer(1)),
              .init(name: "in", hasPresence: true, value: .null),
              .init(name: "note", hasPresence: true, value: .string("n")),
            ])),
        #".square(Square(side: 1, in: .null, note: .value("n")))"#
      ),
    ])
  func expression(_ plan: ConstantPlan, _ text: String) { #expect(SwiftConstant(plan).description == text) }

  @Test("base64 and digits of a contract become the bytes they stand for")
  func bytes() {
    #expect(Base64Bytes.decode("AQL/") == [1, 2, 255])
    #expect(Base64Bytes.decode("AQ==") == [1])
    #expect(Base64Bytes.decode("").isEmpty)
    #expect(HexBytes.decode("00fF-10") == [0, 255, 16])
  }
}
