import ContractModel

/// The ways in which one path value can be written, and those in which it is another path.
struct PathFormsFamily: Family {
  let id = "path-forms"
  let profile = Profile.api
  let clauses = ["H9", "H2 step 16", "contract-language: Path and query values"]
  let sends = "path values encoded in other ways, empty, with an encoded slash or NUL, or with bytes that are no text"
  let right =
    "each is decoded once and `+` stays one; an empty segment is 404; a slash or NUL in a segment, and what does not "
    + "decode, is 400"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.flatMap { endpoint in
      let call = ParameterCall(endpoint, derivation)
      return endpoint.parameters.filter { $0.place == .path }.flatMap { forms(of: $0, call) }
    }
  }

  private func forms(of parameter: Parameter, _ call: ParameterCall) -> [Case] {
    let name = parameter.field.name.value
    let segments = call.endpoint.route.value.segments
    guard let index = segments.firstIndex(of: .parameter(name)) else { return [] }
    let target = call.endpoint.target
    return Self.forms(of: target.segments[index]).compactMap { form, text in
      var changed = target
      changed.segments[index] = text
      return call.testCase(
        "\(id)/\(call.endpoint.name.value)/\(name)/\(form)", of: self, changed.bytes,
        source: parameter.field.name.span, states: "the path value '\(name)'")
    }
  }

  private static func forms(of segment: [UInt8]) -> [(String, [UInt8])] {
    let decoded = TargetReading.segments(of: [UInt8(ascii: "/")] + segment)?.first ?? []
    func behind(_ text: String) -> [UInt8] { segment + Array(text.utf8) }
    return [
      ("empty", []), ("encoded", PercentSpelling.whollyEncoded(decoded)),
      ("encoded-lower-case", PercentSpelling.whollyEncoded(decoded, lowerCase: true)),
      ("encoded-twice", PercentSpelling.encoded(PercentSpelling.whollyEncoded(decoded))), ("plus", behind("+")),
      ("plus-encoded", behind("%2B")), ("space", behind("%20")), ("slash", behind("%2F")),
      ("slash-lower-case", behind("%2f")), ("slash-alone", Array("%2F".utf8)), ("nul", behind("%00")),
      ("nul-alone", Array("%00".utf8)), ("semicolon", behind(";x=1")), ("backslash", behind("%5C")),
      ("question-mark", behind("%3F")), ("hash", behind("%23")), ("percent", behind("%25")), ("colon", behind(":")),
      ("at", behind("@")), ("comma", behind(",")), ("quoted", Array("%22".utf8) + segment + Array("%22".utf8)),
      ("bad-percent", behind("%zz")), ("cut-percent", behind("%2")), ("lone-percent", behind("%")),
      ("overlong-utf-8", behind("%C0%AF")), ("invalid-utf-8", behind("%FF")), ("surrogate", behind("%ED%A0%80")),
      ("cut-utf-8", behind("%E2%82")), ("beyond-unicode", behind("%F4%90%80%80")), ("astral", behind("%F0%9F%98%80")),
      ("two-segments", behind("/x")), ("null", Array("null".utf8)), ("leading-zero", Array("01".utf8)),
      ("fraction", Array("1.0".utf8)), ("minus-zero", Array("-0".utf8)), ("one", Array("1".utf8)),
      ("true-in-capitals", Array("TRUE".utf8)), ("line-break", behind("%0A")),
    ]
  }
}
