import Foundation
import Testing

@testable import ValuesAPI

@Suite("Sensitive fields")
struct SensitiveTests {
  private static let marks = ["s3cret", "h1nt", "n0te", "4711", "4242", "p1n"]

  private static let credentials = Credentials(
    name: "Ada", secret: "s3cret", hint: "h1nt", keys: [Data("s3cret".utf8)], limit: 4711, note: .value("n0te"),
    point: Point(x: 4242, y: 4242), inner: Credentials(name: "Bob", secret: "s3cret"))

  private static let secrets = Secrets(
    all: [credentials], named: ["a": Silent(pin: "p1n")], either: .credentials(credentials))

  private static let values: [any Sendable] = [
    credentials, secrets, Either.silent(Silent(pin: "p1n")), Either?.some(.credentials(credentials)), [credentials],
    ["key": credentials], KeepListsRequest(value: Unique(), secrets: secrets),
    BridgeEvent.heartbeat(HeartbeatData(secret: "s3cret")),
    Aged(hue: "red", mood: nil, pin: "4711"),
  ]

  private static func dumped(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
  }

  @Test("stand in no description, dump or reflection, however deep", arguments: 0..<values.count)
  func hidden(_ index: Int) {
    let value: Any = Self.values[index]
    for text in [String(describing: value), String(reflecting: value), "\(value)", Self.dumped(value)] {
      for mark in Self.marks { #expect(!text.contains(mark), "\(text)") }
    }
  }

  @Test("leave the others to be seen")
  func others() {
    let text = String(describing: Self.credentials)
    #expect(text.contains("name: \"Ada\"") && text.contains("name: \"Bob\""))
    #expect(Mirror(reflecting: Self.credentials).children.map(\.label) == ["name", "inner"])
    #expect(Mirror(reflecting: Silent(pin: "p1n")).children.isEmpty)
  }

  @Test("stand in the JSON as all others do")
  func wire() throws {
    let read = try Credentials(decoding: Self.credentials.encoded())
    #expect(read == Self.credentials)
    #expect(read.secret == "s3cret" && read.limit == 4711)
  }

  @Test("are quoted by no violation")
  func violations() {
    let text = #"{"name":"Ada","secret":4711,"hint":null,"keys":["4711"],"limit":"4711","point":{"x":"4711"}}"#
    let error = #expect(throws: DecodingFailure.self) { try Credentials(decoding: Array(text.utf8)) }
    guard case .invalid(let violations)? = error else { return }
    #expect(violations.map(\.path) == ["/secret", "/hint", "/limit", "/point/x", "/point/y"])
    #expect(!"\(violations)".contains("4711"))
  }
}
