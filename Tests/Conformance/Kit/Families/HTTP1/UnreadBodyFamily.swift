import ContractModel

/// Bodies of refused requests: read to their end, or the connection closes. What stands in them is never a request.
struct UnreadBodyFamily: Family {
  let id = "unread-body"
  let profile = Profile.http1
  let clauses = ["H13", "RFC 9112 section 9.3"]
  let sends = "requests that are refused by their head, with a request as their body, and a next one behind them"
  let right = "the refusal; then the end of the connection, or the answer to the next request, never one to the body"

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    let paths = derivation.paths.all
    let limits = derivation.contract.server.limits
    return derivation.contract.endpoints.filter { $0.request != nil }.flatMap { endpoint -> [Case] in
      guard let known = paths.first(where: { $0.route.shape == endpoint.route.value.shape }) else { return [] }
      let faults: [RequestFault] = [.host, .origin, .target, .route, .method, .token, .coding, .type]
      return faults.filter { $0.fits(endpoint) }.flatMap { fault in
        [false, true].map { refused(fault, endpoint, known, ground, limits, isChunked: $0) }
      } + [tooLarge(endpoint, ground)]
    }
  }

  private func refused(
    _ fault: RequestFault, _ endpoint: Endpoint, _ known: KnownPath, _ ground: FramingGround, _ limits: ServerLimits,
    isChunked: Bool
  ) -> Case {
    let whole = RequestRecipe(calling: endpoint, body: BodyRecipe(""))
    let recipe = fault.put(into: whole, of: endpoint, at: known, limits)
    let id = "\(id)/\(endpoint.name.value)/\(fault)\(isChunked ? "-chunked" : "")"
    var parents = ground.parents(of: id)
    let (marker, next) = (parents.next(), parents.next())
    let inner = ground.traced(by: marker)
    let head = Self.head(of: recipe)
    var pieces: [RawRequest.Piece] =
      isChunked
      ? [.text(head + "Transfer-Encoding: chunked\r\n\r\n"), .chunk(inner), .text("0\r\n\r\n")]
      : [.text(head + "Content-Length: "), .length(of: inner), .text("\r\n\r\n" + inner)]
    pieces.append(.text(ground.traced(by: next, "Connection: close\r\n")))
    var due = RawExpectation(
      [.init(fault.answer(knownRoute: recipe.endpoint != nil), to: recipe)],
      ending: .closedOr(.init(ground.plainAnswer.traced(as: next.traceID), to: ground.plain)))
    due.markerTraceID = marker.traceID
    return unreadCase(id, endpoint, RawRequest(pieces), due)
  }

  /// The body is announced, begun and never sent whole.
  private func tooLarge(_ endpoint: Endpoint, _ ground: FramingGround) -> Case {
    let recipe = RequestRecipe(calling: endpoint, body: BodyRecipe(""))
    let id = "\(id)/\(endpoint.name.value)/size"
    var parents = ground.parents(of: id)
    let marker = parents.next()
    let length = endpoint.maxBody.value.magnitude + 1
    var due = RawExpectation([.init(.rejected(413, "payload_too_large", []).closing(), to: recipe)])
    due.markerTraceID = marker.traceID
    let text = Self.head(of: recipe) + "Content-Length: \(String(length))\r\n\r\n" + ground.traced(by: marker)
    return unreadCase(id, endpoint, RawRequest(text).endingInput(), due)
  }

  private static func head(of recipe: RequestRecipe) -> WireText {
    recipe.fields.reduce("\(recipe.method) " + recipe.target + " HTTP/1.1\r\n") {
      $0 + "\($1.name): " + $1.value + "\r\n"
    }
  }

  private func unreadCase(_ id: String, _ endpoint: Endpoint, _ request: RawRequest, _ due: RawExpectation) -> Case {
    Case(
      id: id, family: self.id, profile: profile, clauses: clauses, source: endpoint.route.span,
      states: "route \(endpoint.route.description), whose body is no request", body: .raw(request, due))
  }
}
