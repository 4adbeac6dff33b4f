import Foundation
import Testing
import ValuesAPI

@Suite("Open unions")
struct OpenUnionTests {
  @Test("keep an unknown case with all that stands in it, and write it back")
  func roundTrip() throws {
    let text = #"{"one":{"b":[1,{"z":1,"a":2}],"kind":"star","points":5}}"#
    let figures = try Figures(decoding: Array(text.utf8))
    #expect(figures.one == .unknown(tag: "star", fields: ["b": [1, ["z": 1, "a": 2]], "points": 5]))
    #expect(
      String(decoding: figures.encoded(), as: UTF8.self) == #"{"one":{"kind":"star","b":[1,{"z":1,"a":2}],"points":5}}"#
    )
    #expect(try Figures(decoding: figures.encoded()) == figures)
  }

  @Test("are equal whatever the order of an unknown case's members")
  func equality() {
    let (left, right): (Figure, Figure) = (
      .unknown(tag: "star", fields: ["a": 1, "b": 2]), .unknown(tag: "star", fields: ["b": 2, "a": 1.0])
    )
    #expect(left == right && left.hashValue == right.hashValue)
    #expect(left != .unknown(tag: "moon", fields: ["a": 1, "b": 2]))
  }

  @Test("write the tag once, whatever stands among the fields")
  func tagOnce() throws {
    let figure = Figure.unknown(tag: "star", fields: ["kind": "moon", "a": 1])
    #expect(String(decoding: figure.encoded(), as: UTF8.self) == #"{"kind":"star","a":1}"#)
    let data = try JSONEncoder().encode(figure)
    #expect(try Figure(decoding: [UInt8](data)) == .unknown(tag: "star", fields: ["a": 1]))
  }

  @Test("are read and written by Codable as the wire has them")
  func codable() throws {
    let text = #"{"many":[{"kind":"star","deep":{"a":[null,1.5]}},{"kind":"group","members":[{"kind":"moon"}]}]}"#
    let figures = try JSONDecoder().decode(Figures.self, from: Data(text.utf8))
    #expect(try Figures(decoding: Array(text.utf8)) == figures)
    #expect(try Figures(decoding: [UInt8](JSONEncoder().encode(figures))) == figures)
  }

  @Test("may be what the default of a field is")
  func defaults() throws {
    let written =
      #"{"figure":{"kind":"circle","radius":1},"figures":[{"kind":"memo","tag":null},{"kind":"group","members":[]}]}"#
    #expect(String(decoding: try Drawing(decoding: Array("{}".utf8)).encoded(), as: UTF8.self) == written)
  }
}
