import ContractModel

/// The chunked coding: sizes, line ends and the end of the body, right ones and wrong ones.
struct FramingChunksFamily: Family {
  let id = "framing-chunks"
  let profile = Profile.http1
  let clauses = ["H1", "H13", "RFC 9112 section 7.1"]
  let sends = "chunks with sizes that are none, line ends that are missing or bare, and chunks in every right spelling"
  let right = "wrong ones 400 and the end of the connection; extensions and trailers are read and change nothing"

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    guard let endpoint = ground.posted else { return [] }
    let head = ground.postHead(endpoint) + "Transfer-Encoding: chunked\r\n\r\n"
    return refusals(
      of: (sizes + lineEnds + trailers + cuts).map { $0.behind(head) }, subject: endpoint.name.value, on: ground)
      + right(endpoint, ground)
  }

  // MARK: - Wrong

  private static let body = FramingGround.harmlessBody

  private var sizes: [MalformedRequest] {
    let sizes: [(String, String)] = [
      ("hexadecimal-prefix", "0x2"), ("minus", "-2"), ("plus", "+2"), ("underscore", "0_2"), ("inner-space", "2 2"),
      ("leading-space", " 2"), ("empty", ""), ("no-digit", "g"), ("trailing-letter", "2h"), ("comma", "2,2"),
      ("fraction", "2.0"), ("quoted", "\"2\""), ("only-extension", ";a=b"), ("full-width-digit", "\u{FF12}"),
      ("17-digits", "fffffffffffffffff"), ("wrapping-to-2", "10000000000000002"),
      ("40-digits", String(repeating: "f", count: 40)),
    ]
    return sizes.map { name, size in
      MalformedRequest(
        "size-\(name)", "a chunk size that is signed, overflowing or no hexadecimal number is 400",
        "\(size)\r\n\(Self.body)\r\n0\r\n\r\n")
    }
  }

  private var lineEnds: [MalformedRequest] {
    let chunks: [(String, String)] = [
      ("bare-lf-behind-size", "2\n[]\r\n0\r\n\r\n"), ("bare-lf-behind-data", "2\r\n[]\n0\r\n\r\n"),
      ("bare-cr-behind-size", "2\r[]\r\n0\r\n\r\n"), ("bare-cr-behind-data", "2\r\n[]\r0\r\n\r\n"),
      ("nothing-behind-data", "2\r\n[]0\r\n\r\n"), ("data-too-long", "2\r\n[] \r\n0\r\n\r\n"),
      ("data-too-short", "3\r\n[]\r\n0\r\n\r\n"), ("bare-lf-behind-last", "2\r\n[]\r\n0\n\r\n"),
      ("bare-lf-at-the-end", "2\r\n[]\r\n0\r\n\n"), ("bare-lf-in-extension", "2;a\nb\r\n[]\r\n0\r\n\r\n"),
      ("bare-cr-in-extension", "2;a\rb\r\n[]\r\n0\r\n\r\n"),
    ]
    return chunks.map {
      MalformedRequest($0, "a bare CR or LF, and a chunk that does not end where its size says, are 400", WireText($1))
    }
  }

  private var trailers: [MalformedRequest] {
    let fields: [(String, String)] = [
      ("space-before-colon", "X-Trailer : x"), ("folded", "X-Trailer: x\r\n y"), ("bare-lf", "X-Trailer: x\nX-Next: y"),
      ("no-colon", "X-Trailer"),
    ]
    return fields.map {
      MalformedRequest(
        "trailer-\($0)", "a malformed trailer line is 400", "2\r\n[]\r\n0\r\n\($1)\r\n\r\n"
      ).citing("RFC 9112 section 7.1.2")
    }
  }

  private var cuts: [MalformedRequest] {
    [
      ("without-last-chunk", "2\r\n[]\r\n"), ("within-chunk", "5\r\n[]"), ("within-size", "2"),
      ("before-the-end", "2\r\n[]\r\n0\r\n"),
    ].map {
      MalformedRequest("cut-\($0)", "a chunked body without its end is no request", WireText($1))
        .citing("RFC 9112 section 8").cutOff()
    }
  }

  // MARK: - Right

  private static let spellings: [(name: String, chunks: String)] = [
    ("two-chunks", "1\r\n[\r\n1\r\n]\r\n0\r\n\r\n"), ("leading-zeros", "002\r\n[]\r\n000\r\n\r\n"),
    ("upper-case-hex", "A\r\n[        ]\r\n0\r\n\r\n"), ("lower-case-hex", "a\r\n[        ]\r\n0\r\n\r\n"),
    ("extension", "2;name\r\n[]\r\n0\r\n\r\n"), ("extension-value", "2;name=value\r\n[]\r\n0\r\n\r\n"),
    ("extension-quoted", "2;name=\"a;b\"\r\n[]\r\n0\r\n\r\n"), ("extensions", "2;a=1;b;c=\"2\"\r\n[]\r\n0;d=3\r\n\r\n"),
    ("trailer", "2\r\n[]\r\n0\r\nX-Checksum: 1\r\n\r\n"),
    ("trailer-host", "2\r\n[]\r\n0\r\nHost: evil.example\r\n\r\n"),
    ("trailer-origin", "2\r\n[]\r\n0\r\nOrigin: https://evil.example\r\n\r\n"),
  ]

  private func right(_ endpoint: Endpoint, _ ground: FramingGround) -> [Case] {
    let coded = ground.postHead(endpoint) + "Transfer-Encoding: chunked\r\n\r\n"
    let spelled = Self.spellings.map { name, chunks in
      rightCase(name, coded + WireText(chunks), FramingGround.harmlessAnswer, endpoint, ground)
    }
    let otherCase =
      ground.postHead(endpoint) + "transfer-encoding: Chunked\r\n\r\n2\r\n\(Self.body)\r\n0\r\n\r\n"
    return spelled + [rightCase("coding-in-other-case", otherCase, FramingGround.harmlessAnswer, endpoint, ground)]
      + tokenInTrailer(endpoint, ground)
  }

  /// A trailer never becomes a field of the request (RFC 9110 section 6.5.1).
  private func tokenInTrailer(_ endpoint: Endpoint, _ ground: FramingGround) -> [Case] {
    guard endpoint.auth == .bearerToken else { return [] }
    let head: WireText =
      "\(endpoint.route.method.rawValue) \(String(decoding: endpoint.target.bytes, as: UTF8.self)) HTTP/1.1\r\nHost: \(.authority)\r\n"
    let text: WireText =
      head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n"
      + "Authorization: Bearer \(.token)\r\n\r\n"
    return [rightCase("trailer-token", text, .rejected(401, "unauthorized", []), endpoint, ground)]
  }

  /// The next request on the connection is answered, or the connection ends where the server has said so before.
  private func rightCase(
    _ name: String, _ text: WireText, _ answer: AnswerExpectation, _ endpoint: Endpoint, _ ground: FramingGround
  ) -> Case {
    let id = "\(id)/\(endpoint.name.value)/right-\(name)"
    var parents = ground.parents(of: id)
    let next = parents.next()
    let called = RequestRecipe(calling: endpoint, body: nil)
    let due = RawExpectation(
      [.init(answer, to: called)],
      ending: .closedOr(.init(ground.plainAnswer.traced(as: next.traceID), to: ground.plain)))
    return Case(
      id: id, family: self.id, profile: profile, clauses: ["H1", "RFC 9112 section 7.1"],
      states: "chunks may be spelled so, and neither extensions nor trailers change the request",
      body: .raw(RawRequest(text + ground.traced(by: next, "Connection: close\r\n")), due))
  }
}

extension MalformedRequest {
  fileprivate func behind(_ head: WireText) -> MalformedRequest {
    var copy = self
    copy.text = head + text
    return copy
  }
}
