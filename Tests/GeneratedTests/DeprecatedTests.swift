import Foundation
import Testing

@testable import ValuesAPI

/// The properties themselves would warn here, so the JSON is looked at.
@Suite("Deprecated fields")
struct DeprecatedTests {
  private static let least = #"{"hue":"red","level":"low","mood":null}"#
  private static let whole =
    #"{"hue":"red","colour":"blue","level":"high","note":null,"mood":"moody","next":"# + least + #","last":null,"#
    + #""pin":"0815","phase":"past","tide":"ebb"}"#

  @Test("are read and written as all others", arguments: [least, whole])
  func roundTrip(_ text: String) throws {
    let aged = try Aged(decoding: Array(text.utf8))
    #expect(String(decoding: aged.encoded(), as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(Aged.self, from: Data(text.utf8)) == aged)
    #expect(try Aged(decoding: [UInt8](JSONEncoder().encode(aged))) == aged)
  }

  @Test("keep their constraints")
  func constraints() {
    let text = #"{"hue":"red","mood":null,"pin":"x"}"#
    #expect(throws: DecodingFailure.self) { try Aged(decoding: Array(text.utf8)) }
  }

  @Test("deprecated values of enums are values still")
  func values() {
    #expect(Phase.allCases == [.early, .past])
    #expect(Tide(wireValue: "ebb") == .ebb)
  }
}
