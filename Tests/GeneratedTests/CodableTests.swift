import Foundation
import Testing
import ValuesAPI

@Suite("Codable beside the strict door")
struct CodableTests {
  private let samples: [Everything] = [
    Everything(flag: true, whole: 1, big: 2, real: 0.5, name: "a", nothing: nil),
    Everything(
      flag: false, whole: -7, big: 9_007_199_254_740_993, real: 1e-7, name: "ä\n\u{1F600}", nothing: "x", text: "abc",
      small: 3, ratio: 0.5, level: .low, mood: .veryBusy, point: Point(x: 1, y: 2),
      shape: .framed(Frame(inner: .circle(Circle(radius: 2)))), points: [Point(x: 3, y: 4)], maybes: [nil, 2],
      tree: Tree(children: [Tree(children: [])]), note: .value("n"), chain: Chain(next: Chain(next: nil))),
    Everything(
      flag: false, whole: 0, big: 0, real: 0, name: "", nothing: nil, mood: .unknown("other"),
      shape: .square(Square(side: 2, label: nil)), note: .null),
  ]

  @Test("JSONDecoder reads what the strict writer wrote")
  func decoderAgrees() throws {
    for sample in samples {
      #expect(try JSONDecoder().decode(Everything.self, from: Data(sample.encoded())) == sample)
    }
  }

  @Test("the strict reader reads what JSONEncoder wrote, null and absence included")
  func encoderAgrees() throws {
    for sample in samples {
      let data = try JSONEncoder().encode(sample)
      #expect(try Everything(decoding: [UInt8](data)) == sample)
    }
  }

  @Test("both write the same members")
  func sameMembers() throws {
    for sample in samples {
      let strict = try JSONSerialization.jsonObject(with: Data(sample.encoded())) as? NSDictionary
      let loose = try JSONSerialization.jsonObject(with: JSONEncoder().encode(sample)) as? NSDictionary
      #expect(strict != nil)
      #expect(strict == loose)
    }
  }

  @Test("JSONDecoder refuses a case that a closed enum or a union does not have")
  func unknownCases() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Level.self, from: Data(#""mid""#.utf8)) }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Shape.self, from: Data(#"{"shape":"triangle"}"#.utf8))
    }
  }
}
