import Foundation
import Testing
import ValuesAPI

@Suite("Maps and values of any kind")
struct MapTests {
  private static let composed = "\u{E9}"
  private static let decomposed = "e\u{301}"

  @Test("keys are told apart by their bytes, not by what they look like")
  func keys() {
    let map: JSONMap = [Self.composed: 1, Self.decomposed: 2]
    #expect(map.count == 2)
    #expect((map[Self.composed], map[Self.decomposed], map["e"]) == (1, 2, nil))
  }

  @Test("equality and hashes ask for no order, and for each value")
  func equality() {
    let (map, turned): (JSONMap<Int>, JSONMap<Int>) = (["a": 1, "b": 2, "c": 3], ["c": 3, "b": 2, "a": 1])
    #expect(map == turned)
    #expect(map.hashValue == turned.hashValue)
    #expect(map != ["a": 1, "b": 2, "c": 4])
    #expect(map != ["a": 1, "b": 2])
    #expect(JSONMap([Self.composed: 1]) != [Self.decomposed: 1])
  }

  @Test("entries keep their order, and of one key the later value")
  func order() {
    let map = JSONMap([(key: "b", value: 1), (key: "a", value: 2), (key: "b", value: 3)])
    #expect(map.keys == ["b", "a"])
    #expect(map.values == [3, 2])
    #expect(JSONMap<Int>().isEmpty)
  }

  @Test("a map is written by the bytes of its keys, an object of any kind in the order read")
  func writing() throws {
    let text = #"{"named":{"b":1,"\#u{1F600}":2,"a":3,"\#u{FB00}":4},"anything":{"b":1,"a":2}}"#
    let extra = try Extra(decoding: Array(text.utf8))
    let written = String(decoding: extra.encoded(), as: UTF8.self)
    #expect(written.contains(#""anything":{"b":1,"a":2}"#))
    #expect(written.contains(#""named":{"a":3,"b":1,"\#u{FB00}":4,"\#u{1F600}":2}"#))
  }

  @Test(
    "values that are written alike are equal and have one hash",
    arguments: [
      (JSONValue.integer(1), JSONValue.number(1)), (.integer(0), .number(-0.0)), (.number(0.0), .number(-0.0)),
      (.integer(9_007_199_254_740_992), .number(9_007_199_254_740_992)),
      (.object(["a": 1, "b": [2.0, nil]]), .object(["b": [2, nil], "a": 1.0])),
    ])
  func alike(_ left: JSONValue, _ right: JSONValue) {
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
  }

  @Test(
    "values that are written otherwise are not equal",
    arguments: [
      // 2 to the 60th has 17 digits as a double.
      (JSONValue.integer(1_152_921_504_606_846_976), JSONValue.number(0x1p60)), (.integer(1), .string("1")),
      (.null, .bool(false)), (.array([1, 2]), .array([2, 1])), (.object(["a": nil]), .object([:])),
      (.string(composed), .string(decomposed)),
    ])
  func otherwise(_ left: JSONValue, _ right: JSONValue) { #expect(left != right) }

  @Test("Codable reads and writes them as the wire does")
  func codable() throws {
    let extra = Extra(
      data: Data([0, 1, 255]), id: UUID(), anything: ["n": nil, "list": [1, 2.5, true, "x"], "none": [:]],
      named: ["b": 1, "a": 2], deep: ["x": ["y": 3]], limit: 7)
    #expect(try JSONDecoder().decode(Extra.self, from: Data(extra.encoded())) == extra)
    #expect(try Extra(decoding: [UInt8](JSONEncoder().encode(extra))) == extra)
  }
}
