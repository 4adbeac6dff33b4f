import ContractModel

/// The size of a request's head, to the byte.
struct LimitsFamily: Family {
  let id = "limits"
  let profile = Profile.http1
  let clauses = ["H2 step 2", "H5"]
  let sends = "targets and field lines of exactly the limit, of one more, and far beyond"
  let right = "the limit itself is served; a longer target is 414, more or longer field lines are 431"

  private static let tooLong = AnswerExpectation.rejected(414, "uri_too_long", [])
  private static let tooLarge = AnswerExpectation.rejected(431, "headers_too_large", [])

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    let limits = derivation.contract.server.limits
    return targets(ground, limits.maxTarget) + counts(ground, limits.maxHeaderFields)
      + sizes(ground, limits.maxHeaderBytes)
  }

  private func targets(_ ground: FramingGround, _ limit: Located<Int>) -> [Case] {
    var lengths: [(String, Int, AnswerExpectation)] = [
      ("target-limit", limit.value, ground.plainAnswer), ("target-limit+1", limit.value + 1, Self.tooLong),
    ]
    // RFC 9112 section 3 recommends 8,000 at least.
    if limit.value > 8_000 { lengths.insert(("target-8000", 8_000, ground.plainAnswer), at: 0) }
    if limit.value < 100_000 { lengths.append(("target-100-kb", 100_000, Self.tooLong)) }
    return lengths.map { name, length, due in
      let text = RawRequest([
        .text("\(ground.plain.method) \(ground.openTarget)"),
        .filler([UInt8(ascii: "x")], count: length - ground.openTarget.utf8.count),
        .text(" HTTP/1.1\r\n" + ground.fields + "Connection: close\r\n\r\n"),
      ])
      return limitCase(
        name, ground, limit, "a target of \(limit.value) bytes", .raw(text, .init([.init(due, to: ground.plain)])))
    }
  }

  private func counts(_ ground: FramingGround, _ limit: Located<Int>) -> [Case] {
    let own = ground.plain.fields.count + 1
    var counts: [(String, Int, AnswerExpectation)] = [
      ("fields-limit", limit.value, ground.plainAnswer), ("fields-limit+1", limit.value + 1, Self.tooLarge),
    ]
    if limit.value < 10_000 { counts.append(("fields-10000", 10_000, Self.tooLarge)) }
    return counts.map { name, count, due in
      let text = RawRequest([
        .text(ground.head + "Connection: close\r\n"), .filler(Array("X: x\r\n".utf8), count: count - own),
        .text("\r\n"),
      ])
      return limitCase(
        name, ground, limit, "\(limit.value) field lines", .raw(text, .init([.init(due, to: ground.plain)])))
    }
  }

  private func sizes(_ ground: FramingGround, _ limit: Located<Int>) -> [Case] {
    let isFarBeyond = limit.value < 100_000
    var sizes: [(String, Int, AnswerExpectation)] = [
      ("field-bytes-limit", limit.value, ground.plainAnswer), ("field-bytes-limit+1", limit.value + 1, Self.tooLarge),
    ]
    if isFarBeyond { sizes.append(("field-100-kb", 100_000, Self.tooLarge)) }
    return sizes.map { name, size, due in
      // What the authority and the token leave of the size is known when they are.
      let body = CaseBody.session { context in
        let fields = (ground.fields + "Connection: close\r\nX-Long: \r\n").bytes(for: context.addressee)
        let text = RawRequest([
          .text(ground.head + "Connection: close\r\nX-Long: "),
          .filler([UInt8(ascii: "x")], count: max(0, size - fields.count)), .text("\r\n\r\n"),
        ])
        return try context.perform(text, expecting: .init([.init(due, to: ground.plain)]))
      }
      return limitCase(name, ground, limit, "field lines of \(limit.value) bytes together", body)
    } + (isFarBeyond ? [name(ground, limit)] : [])
  }

  private func name(_ ground: FramingGround, _ limit: Located<Int>) -> Case {
    let text = RawRequest([
      .text(ground.head + "Connection: close\r\n"), .filler([UInt8(ascii: "x")], count: 100_000), .text(": x\r\n\r\n"),
    ])
    return limitCase(
      "name-100-kb", ground, limit, "field lines of \(limit.value) bytes together",
      .raw(text, .init([.init(Self.tooLarge, to: ground.plain)])))
  }

  private func limitCase(
    _ name: String, _ ground: FramingGround, _ limit: Located<Int>, _ words: String, _ body: CaseBody
  ) -> Case {
    Case(
      id: "\(id)/\(ground.name)/\(name)", family: id, profile: profile, clauses: clauses, source: limit.span,
      states: "\(words) and no more", body: body)
  }
}
