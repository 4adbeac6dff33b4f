import Foundation
import Testing
import ValuesAPI

@Suite("Defaults")
struct DefaultTests {
  private static let written =
    #"{"data":"AQL/","id":"5f6b3a52-8a4e-4c0e-9d55-0c2b6f6f2c10","#
    + #""ids":["00000000-0000-0000-0000-000000000001"],"anything":{"a":[1,2.5,null,true],"b":"x\"y"},"#
    + #""numbers":[1,null],"named":{"half":0.5,"whole":1},"nothing":{},"mood":"calm","moods":["very busy"],"#
    + #""slug":"a-1","point":{"x":1,"y":-2},"shape":{"shape":"framed","inner":{"shape":"square","side":1}},"#
    + #""memo":{"note":null,"tag":null},"least":-9223372036854775808,"ratio":0.5,"flag":true}"#

  @Test("of every shape are filled in by readers and always written")
  func everyShape() throws {
    let filled = try Filled(decoding: Array("{}".utf8))
    #expect(String(decoding: filled.encoded(), as: UTF8.self) == Self.written)
  }

  @Test("are those of the initialiser and of Codable too")
  func everyDoor() throws {
    let filled = try Filled(decoding: Array("{}".utf8))
    #expect(Filled() == filled)
    #expect(try JSONDecoder().decode(Filled.self, from: Data("{}".utf8)) == filled)
    #expect(try Filled(decoding: [UInt8](JSONEncoder().encode(filled))) == filled)
  }

  @Test("stand back behind a value, and a broken value is not mended by them")
  func values() throws {
    #expect(try Filled(decoding: Array(#"{"flag":false,"nothing":{"a":""}}"#.utf8)).nothing == ["a": Data()])
    #expect(DecodedOutcome.of(Array(#"{"flag":null}"#.utf8), as: "Filled") == .violations(["/flag null"]))
    #expect(DecodedOutcome.of(Array(#"{"data":"A"}"#.utf8), as: "Filled") == .violations(["/data format"]))
  }
}
