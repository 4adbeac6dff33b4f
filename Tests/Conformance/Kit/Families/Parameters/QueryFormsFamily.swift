import ContractModel

/// The ways in which one query can be written, and those in which it says something else.
struct QueryFormsFamily: Family {
  let id = "query-forms"
  let profile = Profile.api
  let clauses = ["H2 step 16", "contract-language: Path and query values"]
  let sends =
    "queries whose keys and values are encoded in other ways, repeated, reversed, empty, and with keys that nobody knows"
  let right =
    "each is decoded once, where `+` is a space; a repeated key is `duplicate`, another's is ignored; what does not decode "
    + "is 400"

  func cases(_ derivation: Derivation) -> [Case] {
    derivation.contract.endpoints.filter { $0.query != nil }.flatMap { endpoint in
      let call = ParameterCall(endpoint, derivation)
      return whole(call) + endpoint.parameters.filter { $0.place == .query }.flatMap { forms(of: $0, call) }
    }
  }

  // MARK: - The whole query

  private func whole(_ call: ParameterCall) -> [Case] {
    let target = call.endpoint.target
    let (path, pairs) = (target.path, target.pairs)
    let unknown = Array("x-unknown=1".utf8)
    let queries: [(String, [UInt8])] = [
      ("none", path), ("question-mark-alone", path + Array("?".utf8)),
      ("reversed", Self.target(path, pairs.reversed())), ("unknown-first", Self.target(path, [unknown] + pairs)),
      ("unknown-last", Self.target(path, pairs + [unknown])),
      ("unknown-twice", Self.target(path, [unknown] + pairs + [unknown])),
      ("empty-pairs", Self.target(path, [[], []] + pairs + [[], []])),
      ("empty-key", Self.target(path, pairs + [Array("=x".utf8)])),
      ("two-question-marks", path + Array("??".utf8) + pairs.joined(separator: [UInt8(ascii: "&")])),
      ("semicolons", path + Array("?".utf8) + pairs.joined(separator: [UInt8(ascii: ";")])),
      ("all-twice", Self.target(path, pairs + pairs)),
    ]
    return queries.compactMap { name, target in
      call.testCase(
        "\(id)/\(call.endpoint.name.value)/query/\(name)", of: self, target, source: call.endpoint.route.span,
        states: "a query of \(call.endpoint.parameters.count { $0.place == .query }) values")
    }
  }

  private static func target(_ path: [UInt8], _ pairs: [[UInt8]]) -> [UInt8] {
    path + [UInt8(ascii: "?")] + pairs.joined(separator: [UInt8(ascii: "&")])
  }

  // MARK: - One value

  private func forms(of parameter: Parameter, _ call: ParameterCall) -> [Case] {
    let target = call.endpoint.target
    let key = PercentSpelling.encoded(parameter.name) + [UInt8(ascii: "=")]
    let others = target.pairs.filter { !$0.starts(with: key) }
    let own = target.pairs.first { $0.starts(with: key) }.map { Array($0.dropFirst(key.count)) }
    let value = own ?? call.endpoint.sampleText(of: parameter)
    let name = parameter.field.name.value
    return Self.forms(key: parameter.name, value: value).compactMap { form, pairs in
      call.testCase(
        "\(id)/\(call.endpoint.name.value)/\(name)/\(form)", of: self, Self.target(target.path, others + pairs),
        source: parameter.field.name.span, states: "the query value '\(name)'")
    }
  }

  /// Pairs for one key, whose value is given as it would be sent.
  private static func forms(key: [UInt8], value: [UInt8]) -> [(String, [[UInt8]])] {
    let plain = PercentSpelling.encoded(key)
    func pair(_ key: [UInt8], _ value: [UInt8]) -> [UInt8] { key + [UInt8(ascii: "=")] + value }
    func with(_ text: String) -> [[UInt8]] { [pair(plain, Array(text.utf8))] }
    let whole = pair(plain, value)
    let decoded = TargetReading.pairs(of: whole)?.first?.value ?? []
    return [
      ("key-encoded", [pair(PercentSpelling.whollyEncoded(key), value)]),
      ("key-other-case", [pair(otherCase(of: plain), value)]),
      ("key-alone", [plain]), ("empty", [pair(plain, [])]),
      ("value-encoded", [pair(plain, PercentSpelling.whollyEncoded(decoded))]),
      ("value-encoded-lower-case", [pair(plain, PercentSpelling.whollyEncoded(decoded, lowerCase: true))]),
      ("value-encoded-twice", [pair(plain, PercentSpelling.encoded(PercentSpelling.whollyEncoded(decoded)))]),
      ("twice", [whole, whole]), ("three-times", [whole, whole, whole]),
      ("twice-wrong-first", [pair(plain, Array("%00".utf8)), whole]),
      ("twice-wrong-last", [whole, pair(plain, Array("%00".utf8))]),
      ("twice-one-encoded", [whole, pair(PercentSpelling.whollyEncoded(key), value)]),
      ("plus", [pair(plain, value + Array("+".utf8))]), ("plus-before", [pair(plain, Array("+".utf8) + value)]),
      ("plus-encoded", [pair(plain, value + Array("%2B".utf8))]),
      ("space-encoded", [pair(plain, value + Array("%20".utf8))]),
      ("equals-inside", [pair(plain, value + Array("=x".utf8))]),
      ("slash-and-question-mark", [pair(plain, value + Array("/?".utf8))]),
      ("quoted", [pair(plain, Array("%22".utf8) + value + Array("%22".utf8))]),
      ("brackets", [pair(plain + Array("[]".utf8), value)]),
      ("semicolon", [pair(plain, value + Array(";x=1".utf8))]),
      ("list", [pair(plain, value + Array(",".utf8) + value)]),
      ("null", with("null")), ("nul", with("%00")), ("line-break", with("%0D%0A")), ("astral", with("%F0%9F%98%80")),
      ("bad-percent", with("%zz")), ("cut-percent", with("%2")), ("percent-u", with("%u0041")),
      ("overlong-utf-8", with("%C0%AF")), ("invalid-utf-8", with("%FF")), ("surrogate", with("%ED%A0%80")),
      ("cut-utf-8", with("%E2%82")), ("leading-zero", with("01")), ("exponent", with("1e0")), ("fraction", with("1.0")),
      ("minus-zero", with("-0")), ("hexadecimal", with("0x1")), ("one", with("1")), ("true-in-capitals", with("TRUE")),
      ("not-a-number", with("NaN")), ("digits-of-64-characters", with("0." + String(repeating: "1", count: 62))),
      ("digits-of-65-characters", with("0." + String(repeating: "1", count: 63))),
    ]
  }

  private static func otherCase(of key: [UInt8]) -> [UInt8] {
    let text = String(decoding: key, as: UTF8.self)
    return Array((text.uppercased() == text ? text.lowercased() : text.uppercased()).utf8)
  }
}
