import ContractModel

/// The request line: method, one space, target, one space, `HTTP/1.1` or `HTTP/1.0`.
struct RequestLineFamily: Family {
  let id = "request-line"
  let profile = Profile.http1
  let clauses = ["H1", "H13", "RFC 9112 section 3"]
  let sends = "other versions and protocols, other white space, missing parts; and targets of forms that fit no method"
  let right = "400 bad_request; where the line can't be read, the connection ends and what follows is never answered"

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    return refusals(of: versions(ground) + spaces(ground), subject: ground.name, on: ground)
      + targets(ground, derivation.paths)
  }

  private func versions(_ ground: FramingGround) -> [MalformedRequest] {
    let start: WireText = "\(ground.plain.method) \(ground.path) "
    let versions: [(String, String)] = [
      ("1.2", "HTTP/1.2"), ("2.0", "HTTP/2.0"), ("0.9", "HTTP/0.9"), ("3.0", "HTTP/3.0"), ("1.10", "HTTP/1.10"),
      ("01.1", "HTTP/01.1"), ("1", "HTTP/1"), ("1-comma-1", "HTTP/1,1"), ("trailing-letter", "HTTP/1.1x"),
      ("inner-space", "HTTP/ 1.1"), ("lower-case", "http/1.1"), ("mixed-case", "Http/1.1"), ("other-name", "HTTPS/1.1"),
      ("rtsp", "RTSP/1.1"), ("ice", "ICE/1.1"), ("no-slash", "HTTP1.1"), ("minus", "HTTP/-1.1"),
    ]
    return versions.map { name, version in
      MalformedRequest(
        "version-\(name)", "any version but 1.0 and 1.1 is 400", start + "\(version)\r\n" + ground.fields + "\r\n"
      ).citing("RFC 9112 section 2.3")
    } + [
      MalformedRequest(
        "http2-preface", "any version but 1.0 and 1.1 is 400", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
      ).citing("RFC 9113 section 3.4"),
      MalformedRequest("http-0.9", "a line without a version is 400", "\(ground.plain.method) \(ground.path)\r\n\r\n"),
    ]
  }

  private func spaces(_ ground: FramingGround) -> [MalformedRequest] {
    let (method, path) = (ground.plain.method, ground.path)
    let lines: [(String, String)] = [
      ("two-spaces-before-target", "\(method)  \(path) HTTP/1.1"),
      ("two-spaces-before-version", "\(method) \(path)  HTTP/1.1"),
      ("tab-before-target", "\(method)\t\(path) HTTP/1.1"), ("tab-before-version", "\(method) \(path)\tHTTP/1.1"),
      ("vertical-tab", "\(method)\u{B}\(path) HTTP/1.1"), ("form-feed", "\(method) \(path)\u{C}HTTP/1.1"),
      ("leading-space", " \(method) \(path) HTTP/1.1"), ("trailing-space", "\(method) \(path) HTTP/1.1 "),
      ("space-in-target", "\(method) \(path) x HTTP/1.1"), ("no-target", "\(method) HTTP/1.1"),
      ("empty-target", "\(method)  HTTP/1.1"), ("no-method", "\(path) HTTP/1.1"), ("only-method", "\(method)"),
      ("nul-in-target", "\(method) \(path)\0 HTTP/1.1"), ("nul-in-method", "\(method)\0 \(path) HTTP/1.1"),
      ("bare-cr-in-target", "\(method) \(path)\r HTTP/1.1"), ("brackets-in-method", "(\(method)) \(path) HTTP/1.1"),
    ]
    return lines.map { name, line in
      MalformedRequest(
        name, "a request line other than method, space, target, space, version is 400",
        "\(line)\r\n" + ground.fields + "\r\n")
    }
  }

  // MARK: - Targets

  /// The line can be read, so that the connection may go on: the answer alone is judged.
  private func targets(_ ground: FramingGround, _ paths: KnownPaths) -> [Case] {
    let path = ground.path
    // It may be the value of a parameter.
    let isBackslashKnown = paths.at(Array("\(path)\\x".utf8)) != nil
    let bad = AnswerExpectation.Verdict.rejected(status: 400, code: "bad_request", violations: [])
    let misdirected = AnswerExpectation.Verdict.rejected(status: 421, code: "misdirected_request", violations: [])
    let notFound = AnswerExpectation.Verdict.rejected(status: 404, code: "not_found", violations: [])
    let forms: [(String, WireText, AnswerExpectation.Verdict)] = [
      ("fragment", "\(path)#x", bad), ("fragment-behind-query", "\(path)?a#x", bad), ("only-fragment", "#", bad),
      ("no-slash", WireText(String(path.dropFirst().isEmpty ? "x" : path.dropFirst())), bad), ("only-query", "?a", bad),
      ("dot", ".\(path)", bad), ("authority", "\(.authority)", bad),
      ("absolute-without-host", "http://\(path)", .anyOf([bad, misdirected])),
      ("absolute-user", "http://user@\(.authority)\(path)", .anyOf([bad, misdirected])),
      ("absolute-fragment", "http://\(.authority)\(path)#x", bad),
      ("absolute-https", "https://\(.authority)\(path)", .anyOf([bad, misdirected])),
      ("absolute-ftp", "ftp://\(.authority)\(path)", .anyOf([bad, misdirected])),
      ("backslashes", WireText(path.split(separator: "/").map { "\\\($0)" }.joined()), bad),
      ("inner-backslash", "\(path)\\x", .anyOf([bad, notFound])),
    ]
    // A HEAD or OPTIONS of such a target may mean something; GET and POST of it mean nothing.
    let asterisk = ("asterisk", "*" as WireText, bad)
    return (forms + [asterisk]).filter { $0.0 != "inner-backslash" || !isBackslashKnown }.map { name, target, verdict in
      var recipe = ground.plain
      recipe.endpoint = nil
      recipe.method = "GET"
      recipe.target = target
      return Case(
        id: "\(id)/\(ground.name)/target-\(name)", family: id, profile: profile,
        clauses: ["H2 step 5", "RFC 9112 section 3.2"], states: "a target that is of no form that fits is 400",
        body: .exchange(recipe, AnswerExpectation(verdict)))
    }
  }
}
