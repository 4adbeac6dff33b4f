import ContractModel

/// Connections that go on: many requests, pipelined ones, requests in pieces, and how each kind of client asks to end.
struct KeepAliveFamily: Family {
  let id = "keep-alive"
  let profile = Profile.http1
  let clauses = ["H1", "RFC 9112 section 9.3"]
  let sends = "300 requests one after another, 20 at once, a request cut at every byte, HTTP/1.0, HEAD, OPTIONS"
  let right = "every request is answered, in order, each under its own trace id, until one asks for the end"

  /// More than any server's limit of requests on a connection would be that still deserves the name.
  private static let manyRequests = 300
  private static let pipelined = 20

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    let pieces = inPieces("plain", ground, derivation)
    let posted = ground.posted.map { [inPieces("posted-\($0.name.value)", ground, derivation, posting: $0)] } ?? []
    return [many(ground)] + pipelines(ground) + spellings(ground) + versions(ground) + [pieces] + posted
  }

  // MARK: - One after another

  private func many(_ ground: FramingGround) -> Case {
    session("many", ground, "a connection serves one request after another") { context, parents in
      let connection = try context.openHTTP()
      defer { connection.close() }
      for number in 1...Self.manyRequests {
        guard connection.isReusable else {
          return .fail(Finding("ended the connection after \(number - 1) requests", clause: "H1"))
        }
        let parent = parents.next()
        try context.exchange(
          ground.plain.traced(by: parent), on: connection, expecting: ground.plainAnswer.traced(as: parent.traceID))
      }
      return .pass
    }
  }

  /// Cut in two at every place, each part a write of its own; the connection stays.
  private func inPieces(
    _ name: String, _ ground: FramingGround, _ derivation: Derivation, posting endpoint: Endpoint? = nil
  ) -> Case {
    let recipe =
      endpoint.map { RequestRecipe(calling: $0, body: BodyRecipe(FramingGround.harmlessBody)) } ?? ground.plain
    let due = endpoint == nil ? ground.plainAnswer : FramingGround.harmlessAnswer
    return session("cut-\(name)", ground, "where a request is cut into segments means nothing") { context, parents in
      var connection = try context.openHTTP()
      defer { connection.close() }
      let length = recipe.traced(by: parents.next()).bytes(for: context.addressee).count
      for place in 1..<length {
        if !connection.isReusable { connection = try context.openHTTP() }
        let parent = parents.next()
        let traced = recipe.traced(by: parent)
        let bytes = traced.bytes(for: context.addressee)
        try connection.send(Array(bytes[..<place]), within: context.patient(CaseContext.answerTime))
        try connection.send(Array(bytes[place...]), within: context.patient(CaseContext.answerTime))
        let answer = try connection.receive(
          answering: recipe.method, within: context.patient(CaseContext.answerTime))
        do {
          try context.check(answer, to: traced, expecting: due.traced(as: parent.traceID))
        } catch let failure as CaseFailure {
          context.record(traced, .answer(answer))
          context.note("- cut behind byte \(place)")
          throw failure
        }
      }
      return .pass
    }
  }

  private func session(
    _ name: String, _ ground: FramingGround, _ states: String,
    _ body: @escaping @Sendable (CaseContext, inout TraceParents) throws -> CaseOutcome
  ) -> Case {
    let id = "\(id)/\(ground.name)/\(name)"
    return Case(
      id: id, family: self.id, profile: profile, clauses: clauses, states: states,
      body: .session { context in
        var parents = ground.parents(of: id)
        return try body(context, &parents)
      })
  }

  // MARK: - At once

  private func pipelines(_ ground: FramingGround) -> [Case] {
    [("pipelined", false), ("pipelined-by-byte", true)].map { name, isDribbled in
      rawCase(name, ground, "pipelined requests are answered in their order", ["RFC 9112 section 9.3.2"]) { parents in
        let traces = parents.next(isDribbled ? 3 : Self.pipelined)
        let texts = traces.enumerated().map { index, parent in
          ground.traced(by: parent, index == traces.count - 1 ? "Connection: close\r\n" : "")
        }
        var request = RawRequest(texts.reduce("", +))
        request.isDribbled = isDribbled
        return (request, RawExpectation(traces.map { Self.due($0, ground) }))
      }
    }
  }

  /// Requests that may be spelled so, and one behind them that ends the connection.
  private func spellings(_ ground: FramingGround) -> [Case] {
    let closing = "Connection: close\r\n" as WireText
    let spellings: [(String, String, @Sendable (TraceParent) -> WireText)] = [
      ("empty-line-before", "an empty line before a request is passed over", { "\r\n" + ground.traced(by: $0) }),
      ("no-space-behind-colon", "white space around a value means nothing", { ground.traced(by: $0, "X-Field:a\r\n") }),
      (
        "spaces-around-value", "white space around a value means nothing",
        { ground.traced(by: $0, "X-Field: \t a\t \r\n") }
      ),
      ("empty-value", "a value may be empty", { ground.traced(by: $0, "X-Field:\r\n") }),
      ("token-name", "a name is any token", { ground.traced(by: $0, "X!#$&'*+-.^_`|~9: a\r\n") }),
      (
        "bytes-above-127", "a value may hold any byte above 127",
        { ground.traced(by: $0, WireText([0x58, 0x3A, 0x20, 0xE9, 0xFF, 0x0D, 0x0A])) }
      ),
      (
        "connection-in-list", "names in Connection mean nothing that is not known",
        { ground.traced(by: $0, "Connection: keep-alive, x-field\r\n") }
      ),
      ("length-zero", "a body may be empty", { ground.traced(by: $0, "Content-Length: 0\r\n") }),
    ]
    let right = spellings.map { name, states, text in
      rawCase(name, ground, states, ["RFC 9112 section 5"]) { parents in
        let (first, last) = (parents.next(), parents.next())
        return (
          RawRequest(text(first) + ground.traced(by: last, closing)),
          RawExpectation([Self.due(first, ground)], ending: .closedOr(Self.due(last, ground)))
        )
      }
    }
    return right + [head(ground, closing), closingInList(ground)]
  }

  /// An answer to HEAD has no content, whatever its Content-Length says (RFC 9112 section 6.3).
  private func head(_ ground: FramingGround, _ closing: WireText) -> Case {
    rawCase("head", ground, "the answer to HEAD has no content", ["H10", "RFC 9112 section 6.3"]) { parents in
      let (first, last) = (parents.next(), parents.next())
      let text: WireText =
        "HEAD \(ground.path) HTTP/1.1\r\n" + ground.fields + "traceparent: \(first.field)\r\n\r\n"
      var asked = ground.plain
      asked.method = "HEAD"
      let answer = AnswerExpectation(.status(Array(200...499))).traced(as: first.traceID)
      return (
        RawRequest(text + ground.traced(by: last, closing)),
        RawExpectation([.init(answer, to: asked), Self.due(last, ground)])
      )
    }
  }

  private func closingInList(_ ground: FramingGround) -> Case {
    rawCase("close-in-list", ground, "close in Connection ends the connection", ["RFC 9112 section 9.6"]) { parents in
      let (first, marker) = (parents.next(), parents.next())
      var due = RawExpectation([Self.due(first, ground)])
      due.markerTraceID = marker.traceID
      return (
        RawRequest(
          ground.traced(by: first, "Connection: x-field, Close\r\n") + ground.traced(by: marker)), due
      )
    }
  }

  // MARK: - HTTP/1.0

  private func versions(_ ground: FramingGround) -> [Case] {
    [("http-1.0", "" as WireText, true), ("http-1.0-keep-alive", "Connection: keep-alive\r\n", false)].map {
      name, more, mustEnd in
      rawCase(
        name, ground, "HTTP/1.0 is served, and ends the connection unless it asks for more", ["RFC 9112 section 9.3"]
      ) { parents in
        let (first, last) = (parents.next(), parents.next())
        let line: WireText = "\(ground.plain.method) \(ground.path) HTTP/1.0\r\n"
        let text = line + ground.fields + "traceparent: \(first.field)\r\n" + more + "\r\n"
        var due = RawExpectation(
          [Self.due(first, ground)], ending: mustEnd ? .closed : .closedOr(Self.due(last, ground)))
        if mustEnd { due.markerTraceID = last.traceID }
        return (RawRequest(text + ground.traced(by: last, "Connection: close\r\n")), due)
      }
    }
  }

  private static func due(_ parent: TraceParent, _ ground: FramingGround) -> RawExpectation.Due {
    .init(ground.plainAnswer.traced(as: parent.traceID), to: ground.plain)
  }

  private func rawCase(
    _ name: String, _ ground: FramingGround, _ states: String, _ references: [String],
    _ make: (inout TraceParents) -> (RawRequest, RawExpectation)
  ) -> Case {
    let id = "\(id)/\(ground.name)/\(name)"
    var parents = ground.parents(of: id)
    let (request, due) = make(&parents)
    return Case(
      id: id, family: self.id, profile: profile, clauses: ["H1"] + references, states: states,
      body: .raw(request, due))
  }
}
