import Testing

@testable import ConformanceKit

@Suite("The cases for echo servers")
struct EchoCasesTests {
  @Test("Each sample of UTF-8 is what the standard library says it is, and has a name of its own")
  func samples() {
    for sample in UTF8Sample.all {
      #expect((String(validating: sample.bytes, as: UTF8.self) != nil) == sample.isValid, "\(sample.name)")
    }
    #expect(Set(UTF8Sample.all.map(\.name)).count == UTF8Sample.all.count)
    #expect(UTF8Sample.valid.count > 45 && UTF8Sample.invalid.count > 55)
  }

  @Test("Ids are unique and begin with their family; every family has cases")
  func ids() throws {
    let cases = try Plan.echoCases(at: "/", isStrict: false, seed: 1)
    #expect(Set(cases.map(\.id)).count == cases.count && cases.count > 500)
    #expect(cases.allSatisfy { $0.id.hasPrefix("\($0.family)/") })
    let families = echoFamilies(EchoSubject(path: "/", isStrict: false)).map(\.id)
    #expect(Set(cases.map(\.family)) == Set(families))
  }

  @Test(
    "A message in frames is the payload, whatever the fragments", arguments: [1, 3, 64, 65_535, 65_536, 70_000, .max])
  func frames(fragment: Int) throws {
    for count in [0, 1, 5, 200, 140_000] where fragment > 1 || count <= 200 {
      let payload = EchoLengthsFamily.payload(count, of: WebSocketOpcode.text)
      #expect(payload.count == count && String(validating: payload, as: UTF8.self) != nil)
      let frames = WebSocketMessageFrames(WebSocketOpcode.text, payload, fragmentLength: fragment)
      #expect(Self.unmasked(Array(frames.joined())) == payload, "\(count) bytes in fragments of \(fragment)")
    }
  }

  /// The payload of one message in masked frames.
  private static func unmasked(_ bytes: [UInt8]) -> [UInt8]? {
    var (place, payload) = (0, [UInt8]())
    while place < bytes.count {
      let short = Int(bytes[place + 1] & 0x7F)
      let width = short == 126 ? 2 : short == 127 ? 8 : 0
      let length = width == 0 ? short : bytes[(place + 2)..<(place + 2 + width)].reduce(0) { $0 << 8 | Int($1) }
      let start = place + 2 + width + 4
      let key = bytes[(start - 4)..<start].map { $0 }
      payload += bytes[start..<(start + length)].enumerated().map { $1 ^ key[$0 & 3] }
      let isFinal = bytes[place] & 0x80 != 0
      place = start + length
      if isFinal != (place == bytes.count) { return nil }
    }
    return payload
  }
}
