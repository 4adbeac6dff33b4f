import NamesAPI

/// The module has types named String, Array, Error and the like; each stands with its module here.
extension GeneratedCodecs {
  static let names = GeneratedCodecs(
    name: "Names", contract: "Tests/Fixtures/Names/contract/bridge.yaml", codecs: namesCodecs,
    refusal: { error in
      switch error as? NamesAPI.DecodingFailure {
      case .malformed: .malformed
      case .invalid(let violations): .violations(violations.map { "\($0.path) \($0.rule.wireValue)" })
      case nil: nil
      }
    })

  private static let namesCodecs: [Swift.String: Codec] = [
    "Array": { try NamesAPI.Array(decoding: $0).encoded() },
    "Set": { try NamesAPI.Set(decoding: $0).encoded() },
    "Error": { try NamesAPI.Error(decoding: $0).encoded() },
    "Data": { try NamesAPI.Data(decoding: $0).encoded() },
    "Codable": { try NamesAPI.Codable(decoding: $0).encoded() },
    "Result": { try NamesAPI.Result(decoding: $0).encoded() },
    "Sendable": { try NamesAPI.Sendable(decoding: $0).encoded() },
    "UUID": { try NamesAPI.UUID(decoding: $0).encoded() },
    "Map": { try NamesAPI.Map(decoding: $0).encoded() },
    "Pattern": { try NamesAPI.Pattern(decoding: $0).encoded() },
    "Blobs": { try NamesAPI.Blobs(decoding: $0).encoded() },
    "Date": { try NamesAPI.Date(decoding: $0).encoded() },
    "Times": { try NamesAPI.Times(decoding: $0).encoded() },
    "Case": { try NamesAPI.Case(decoding: $0).encoded() },
    "Lists": { try NamesAPI.Lists(decoding: $0).encoded() },
    "Mirror": { try NamesAPI.Mirror(decoding: $0).encoded() },
    "Picture": { try NamesAPI.Picture(decoding: $0).encoded() },
    "UnknownPicture": { try NamesAPI.UnknownPicture(decoding: $0).encoded() },
    "Violations": { try NamesAPI.Violations(decoding: $0).encoded() },
    "Members": { try NamesAPI.Members(decoding: $0).encoded() },
    "SelfRequest": { try NamesAPI.SelfRequest(decoding: $0).encoded() },
    "SelfResponse": { try NamesAPI.SelfResponse(decoding: $0).encoded() },
    "ImportResponse": { try NamesAPI.ImportResponse(decoding: $0).encoded() },
    "ReadCallResponse": { try NamesAPI.ReadCallResponse(decoding: $0).encoded() },
    "CallRequest": { try NamesAPI.CallRequest(decoding: $0).encoded() },
    "CallResponse": { try NamesAPI.CallResponse(decoding: $0).encoded() },
    "HeartbeatData": { try NamesAPI.HeartbeatData(decoding: $0).encoded() },
    "ResponseData": { try NamesAPI.ResponseData(decoding: $0).encoded() },
    "SourceData": { try NamesAPI.SourceData(decoding: $0).encoded() },
    "NameData": { try NamesAPI.NameData(decoding: $0).encoded() },
  ]
}
