import ContractModel

/// Field lines that two readers could read in two ways.
struct FramingFieldsFamily: Family {
  let id = "framing-fields"
  let profile = Profile.http1
  let clauses = ["H1", "H13", "RFC 9112 section 5"]
  let sends = "folded lines, bare CR and LF, NUL, names that are no tokens, several hosts; behind each a second request"
  let right = "400 bad_request and the end of the connection; the second request is never answered"

  func cases(_ derivation: Derivation) -> [Case] {
    let ground = FramingGround(derivation)
    return refusals(
      of: lines(ground.head) + lineEnds(ground) + hosts(ground), subject: ground.name, on: ground)
      + (ground.posted.map { refusals(of: hiddenLengths(ground.postHead($0)), subject: $0.name.value, on: ground) }
        ?? [])
  }

  private func lines(_ head: WireText) -> [MalformedRequest] {
    let lines: [(name: String, states: String, line: String)] = [
      ("folded", "a folded line is 400", "X-Field: a\r\n b"),
      ("folded-tab", "a folded line is 400", "X-Field: a\r\n\tb"),
      ("folded-empty", "a folded line is 400", "X-Field: a\r\n "),
      ("space-before-colon", "a space before a colon is 400", "X-Field : a"),
      ("tab-before-colon", "a space before a colon is 400", "X-Field\t: a"),
      ("no-colon", "a line without a colon is 400", "X-Field"), ("empty-name", "a name that is no token is 400", ": a"),
      ("nul-in-value", "NUL is 400", "X-Field: a\0b"), ("nul-in-name", "NUL is 400", "X-\0Field: a"),
      ("bare-cr-in-value", "a bare CR is 400", "X-Field: a\rb"),
      ("bare-cr-in-name", "a bare CR is 400", "X\r-Field: a"),
      ("bare-cr-before-crlf", "a bare CR is 400", "X-Field: a\r"),
      ("bare-lf", "a bare LF is 400", "X-Field: a\nX-Next: b"), ("bare-lf-in-name", "a bare LF is 400", "X\n-Field: a"),
    ]
    let names = ["(", ")", ",", "/", "@", "[", "]", "{", "}", "\"", "=", "?", "<", ";", " ", "\u{E9}"].enumerated().map
    {
      ("name-\($0)", "a name that is no token is 400", "X\($1)Field: a")
    }
    return (lines + names).map { MalformedRequest($0.0, $0.1, head + "\($0.2)\r\n\r\n") }
  }

  private func lineEnds(_ ground: FramingGround) -> [MalformedRequest] {
    let line = ground.line
    let fields = ground.fields
    let requests: [(String, WireText)] = [
      ("bare-lf-behind-request-line", line + "\n" + fields + "\r\n"), ("bare-lf-at-the-end", ground.head + "\n"),
      ("bare-lf-everywhere", line + "\nHost: \(.authority)\n\n"), ("bare-cr-at-the-end", ground.head + "\r\r\n"),
      ("bare-lf-before", "\n" + ground.head + "\r\n"), ("bare-cr-before", "\r" + ground.head + "\r\n"),
      ("bare-cr-behind-request-line", line + "\r" + fields + "\r\n"),
    ]
    return requests.map {
      MalformedRequest($0, "a bare CR or LF is 400", $1).citing("RFC 9112 section 2.2")
    } + [
      MalformedRequest(
        "space-before-the-first-line", "a folded line is 400", line + "\r\n X-Field: a\r\n" + fields + "\r\n"
      ).citing("RFC 9112 section 2.2")
    ]
  }

  private func hosts(_ ground: FramingGround) -> [MalformedRequest] {
    let host = "Host: \(.authority)" as WireText
    let missing = MalformedRequest("host-missing", "a missing Host is 400", ground.line + "\r\nX-Field: a\r\n\r\n")
    let others: [(String, WireText)] = [
      ("host-twice", host + "\r\n" + host), ("host-and-another", host + "\r\nHost: evil.example"),
      ("another-and-host", "Host: evil.example\r\n" + host), ("host-list", host + ", \(.authority)"),
      ("host-list-of-another", host + ", evil.example"), ("host-in-other-case", host + "\r\nhost: evil.example"),
    ]
    return [missing.citing("RFC 9112 section 3.2")]
      + others.map {
        MalformedRequest(
          $0, "a repeated Host, or several values in it, are 400", ground.line + "\r\n" + $1 + "\r\n\r\n"
        )
        .citing("RFC 9112 section 3.2")
      }
  }

  /// What frames a body, where one reader sees it and another does not.
  private func hiddenLengths(_ head: WireText) -> [MalformedRequest] {
    let fields: [(String, String)] = [
      ("length-space-before-colon", "Content-Length : 2"), ("length-tab-before-colon", "Content-Length\t: 2"),
      ("length-folded", "X-Field: a\r\n Content-Length: 2"), ("length-value-folded", "Content-Length:\r\n 2"),
      ("length-behind-nul", "Content-Length\0: 2"), ("coding-space-before-colon", "Transfer-Encoding : chunked"),
      ("coding-folded", "X-Field: a\r\n Transfer-Encoding: chunked"),
      ("coding-value-folded", "Transfer-Encoding:\r\n chunked"),
      ("coding-behind-bare-lf", "X-Field: a\nTransfer-Encoding: chunked"),
      ("coding-behind-bare-cr", "X-Field: a\rTransfer-Encoding: chunked"),
    ]
    return fields.map {
      MalformedRequest(
        $0, "a field that only some readers see is 400", head + "\($1)\r\n\r\n\(FramingGround.harmlessBody)"
      ).citing("RFC 9112 section 11.2")
    }
  }
}
