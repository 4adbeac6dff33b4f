import Testing

@testable import ConformanceKit

private let addressee = Addressee(authority: "[::1]:5001", token: "aToken")

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite("Requests as values")
struct CoreRecipeTests {
  @Test("placeholders stand for the authority and the token of whom the request goes to")
  func placeholders() {
    let value: WireText = "\(.host)|\(.port)|\(.token)|\(.tokenPrefix(droppingLast: 2))|\(.tokenInOtherCase)"
    #expect(text(value.bytes(for: addressee)) == "[::1]|5001|aToken|aTok|AToken")
  }

  @Test("a request is its line, its fields, its framing and its body")
  func whole() {
    let recipe = RequestRecipe(method: "POST", target: "/a", fields: [.host, .json], body: BodyRecipe("{}"))
    #expect(
      text(recipe.bytes(for: addressee))
        == "POST /a HTTP/1.1\r\nHost: [::1]:5001\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
  }

  @Test("a chunked body is framed in chunks of the size asked for, with the last chunk behind")
  func chunked() {
    let recipe = RequestRecipe(
      method: "POST", target: "/", fields: [], body: BodyRecipe(prefix: [0x61], filler: [0x62], count: 4, suffix: []),
      framing: .chunked(3))
    #expect(
      text(recipe.bytes(for: addressee))
        == "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n3\r\nbbb\r\n1\r\nb\r\n0\r\n\r\n")
  }

  @Test("a field is set in its place whatever its case, left out, or added beside")
  func fields() {
    let recipe = RequestRecipe(method: "GET", target: "/", fields: [.host, .authorization])
    #expect(recipe.setting("host", to: "x").fields.map(\.name) == ["host", "Authorization"])
    #expect(recipe.setting("HOST", to: nil).fields.map(\.name) == ["Authorization"])
    #expect(recipe.adding("Host", "y").fields.map(\.name) == ["Host", "Authorization", "Host"])
  }

  @Test("a body of a prefix, a filler and a suffix has the bytes of its parts, in chunks of any size")
  func bodies() {
    let body = BodyRecipe(prefix: [1], filler: [2, 3], count: 3, suffix: [4])
    for limit in 1...9 {
      var bytes: [UInt8] = []
      body.chunks(atMost: limit).forEach { bytes += $0 }
      #expect(bytes == [1, 2, 3, 2, 3, 2, 3, 4])
    }
    #expect(body.length == 8)
    #expect(body.preview(4) == [1, 2, 3, 2])
  }

  @Test("a long body is sent in pieces that together are the request, none longer than asked for")
  func pieces() {
    let body = BodyRecipe(prefix: [0x61], filler: Array("bcd".utf8), count: 400_000, suffix: [0x65])
    for framing in [RequestRecipe.Framing.contentLength, .chunked(65_536)] {
      let recipe = RequestRecipe(method: "POST", target: "/", fields: [], body: body, framing: framing)
      let pieces = Array(recipe.pieces(for: addressee))
      #expect(pieces.allSatisfy { $0.count <= RequestRecipe.pieceLength })
      #expect(pieces.count > 4)
      #expect(Array(pieces.joined()) == recipe.bytes(for: addressee))
    }
  }

  @Test("a short request is one piece")
  func onePiece() {
    let recipe = RequestRecipe(method: "POST", target: "/", body: BodyRecipe("{}"), framing: .chunked(1))
    #expect(Array(recipe.pieces(for: addressee)).count == 1)
  }

  @Test("a length beyond all numbers is the largest, and no trap")
  func saturation() {
    let body = BodyRecipe(prefix: [0x61], filler: [0x62, 0x63], count: .max, suffix: [0x64])
    #expect(body.length == .max)
    #expect(body.preview(4) == Array("abcb".utf8))
  }
}
