import EverythingAPI

extension GeneratedCodecs {
  static let everything = GeneratedCodecs(
    name: "Everything", contract: "Tests/Fixtures/Everything/contract/bridge.yaml", codecs: everythingCodecs,
    refusal: { error in
      switch error as? EverythingAPI.DecodingFailure {
      case .malformed: .malformed
      case .invalid(let violations): .violations(violations.map { "\($0.path) \($0.rule.wireValue)" })
      case nil: nil
      }
    })

  private static let everythingCodecs: [Swift.String: Codec] = [
    "Date": { try EverythingAPI.Date(decoding: $0).encoded() },
    "Json": { try EverythingAPI.Json(decoding: $0).encoded() },
    "SelfResponse": { try EverythingAPI.SelfResponse(decoding: $0).encoded() },
    "DateResponse": { try EverythingAPI.DateResponse(decoding: $0).encoded() },
    "CallRequest": { try EverythingAPI.CallRequest(decoding: $0).encoded() },
    "CallResponse": { try EverythingAPI.CallResponse(decoding: $0).encoded() },
    "ClassResponse": { try EverythingAPI.ClassResponse(decoding: $0).encoded() },
    "Url2IdRequest": { try EverythingAPI.Url2IdRequest(decoding: $0).encoded() },
    "Url2IdResponse": { try EverythingAPI.Url2IdResponse(decoding: $0).encoded() },
    "InitResponse": { try EverythingAPI.InitResponse(decoding: $0).encoded() },
    "SelfEnvelope": { try EverythingAPI.SelfEnvelope(decoding: $0).encoded() },
    "AliveData": { try EverythingAPI.AliveData(decoding: $0).encoded() },
    "JsonData": { try EverythingAPI.JsonData(decoding: $0).encoded() },
    "TypeData": { try EverythingAPI.TypeData(decoding: $0).encoded() },
    "StringEnvelope": { try EverythingAPI.StringEnvelope(decoding: $0).encoded() },
    "InitData": { try EverythingAPI.InitData(decoding: $0).encoded() },
    "PathData": { try EverythingAPI.PathData(decoding: $0).encoded() },
    "Data": { try EverythingAPI.Data(decoding: $0).encoded() },
    "DataRequest": { try EverythingAPI.DataRequest(decoding: $0).encoded() },
    "DataResponse": { try EverythingAPI.DataResponse(decoding: $0).encoded() },
    "DateData": { try EverythingAPI.DateData(decoding: $0).encoded() },
    "Error": { try EverythingAPI.Error(decoding: $0).encoded() },
    "ErrorData": { try EverythingAPI.ErrorData(decoding: $0).encoded() },
    "Result": { try EverythingAPI.Result(decoding: $0).encoded() },
    "Set": { try EverythingAPI.Set(decoding: $0).encoded() },
    "TimestampResponse": { try EverythingAPI.TimestampResponse(decoding: $0).encoded() },
  ]
}
