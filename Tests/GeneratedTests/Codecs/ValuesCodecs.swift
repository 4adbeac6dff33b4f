import ValuesAPI

extension GeneratedCodecs {
  static let values = GeneratedCodecs(
    name: "Values", contract: "Tests/Fixtures/Values/contract/bridge.yaml", codecs: valuesCodecs,
    refusal: { error in
      switch error as? ValuesAPI.DecodingFailure {
      case .malformed: .malformed
      case .invalid(let violations): .violations(violations.map { "\($0.path) \($0.rule.wireValue)" })
      case nil: nil
      }
    })

  private static let valuesCodecs: [Swift.String: Codec] = [
    "Level": { try ValuesAPI.Level(decoding: $0).encoded() },
    "Mood": { try ValuesAPI.Mood(decoding: $0).encoded() },
    "Point": { try ValuesAPI.Point(decoding: $0).encoded() },
    "Circle": { try ValuesAPI.Circle(decoding: $0).encoded() },
    "Square": { try ValuesAPI.Square(decoding: $0).encoded() },
    "Shape": { try ValuesAPI.Shape(decoding: $0).encoded() },
    "Frame": { try ValuesAPI.Frame(decoding: $0).encoded() },
    "Chain": { try ValuesAPI.Chain(decoding: $0).encoded() },
    "Tree": { try ValuesAPI.Tree(decoding: $0).encoded() },
    "Everything": { try ValuesAPI.Everything(decoding: $0).encoded() },
    "Extra": { try ValuesAPI.Extra(decoding: $0).encoded() },
    "Memo": { try ValuesAPI.Memo(decoding: $0).encoded() },
    "Filled": { try ValuesAPI.Filled(decoding: $0).encoded() },
    "Times": { try ValuesAPI.Times(decoding: $0).encoded() },
    "Schedule": { try ValuesAPI.Schedule(decoding: $0).encoded() },
    "Figure": { try ValuesAPI.Figure(decoding: $0).encoded() },
    "Group": { try ValuesAPI.Group(decoding: $0).encoded() },
    "Figures": { try ValuesAPI.Figures(decoding: $0).encoded() },
    "Drawing": { try ValuesAPI.Drawing(decoding: $0).encoded() },
    "Limited": { try ValuesAPI.Limited(decoding: $0).encoded() },
    "Weather": { try ValuesAPI.Weather(decoding: $0).encoded() },
    "Box": { try ValuesAPI.Box(decoding: $0).encoded() },
    "Unique": { try ValuesAPI.Unique(decoding: $0).encoded() },
    "Credentials": { try ValuesAPI.Credentials(decoding: $0).encoded() },
    "Silent": { try ValuesAPI.Silent(decoding: $0).encoded() },
    "Secrets": { try ValuesAPI.Secrets(decoding: $0).encoded() },
    "Either": { try ValuesAPI.Either(decoding: $0).encoded() },
    "Phase": { try ValuesAPI.Phase(decoding: $0).encoded() },
    "Tide": { try ValuesAPI.Tide(decoding: $0).encoded() },
    "Aged": { try ValuesAPI.Aged(decoding: $0).encoded() },
    "KeepRequest": { try ValuesAPI.KeepRequest(decoding: $0).encoded() },
    "KeepResponse": { try ValuesAPI.KeepResponse(decoding: $0).encoded() },
    "KeepExtraRequest": { try ValuesAPI.KeepExtraRequest(decoding: $0).encoded() },
    "KeepExtraResponse": { try ValuesAPI.KeepExtraResponse(decoding: $0).encoded() },
    "KeepTimesRequest": { try ValuesAPI.KeepTimesRequest(decoding: $0).encoded() },
    "KeepTimesResponse": { try ValuesAPI.KeepTimesResponse(decoding: $0).encoded() },
    "KeepListsRequest": { try ValuesAPI.KeepListsRequest(decoding: $0).encoded() },
    "KeepListsResponse": { try ValuesAPI.KeepListsResponse(decoding: $0).encoded() },
    "HeartbeatData": { try ValuesAPI.HeartbeatData(decoding: $0).encoded() },
    "SunsetData": { try ValuesAPI.SunsetData(decoding: $0).encoded() },
  ]
}
