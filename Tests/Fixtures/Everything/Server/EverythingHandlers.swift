import EverythingAPI

/// Says what it was asked, so that whoever asks sees what arrived.
struct EverythingHandlers: BridgeHandlers {
  let startedAt: ContinuousClock.Instant

  func self_(_ path: SelfPath, _ query: SelfQuery, _ call: BridgeCall) async throws(BridgeError) -> SelfResponse {
    SelfResponse(
      self_: path.self_, type: path.type, string: query.string, json: query.json, description: query.description,
      date: query.date, int64: query.int64, double: query.double, bool: query.bool, bytes: query.bytes,
      uuid: query.uuid)
  }

  func date(_ path: DatePath, _ call: BridgeCall) async throws(BridgeError) -> DateResponse {
    DateResponse(self_: path.self_)
  }

  func call(
    _ path: CallPath, _ query: CallQuery, _ request: CallRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> CallReply {
    if query.fails { throw .description }
    // What no type of the contract can say: a number needs a value to go with it.
    if query.values == 0, path.call > 0 {
      throw .semantic([
        Violation(place: .path, path: "/call", message: "must be 0 or less where `values` is 0"),
        Violation(place: .query, path: "/values", message: "must be above 0 where `call` is"),
      ])
    }
    return CallReply(
      response: CallResponse(text: path.request, number: path.call, flag: path.query), source: "call",
      self_Envelope: SelfEnvelope(host: "here", json: .self_),
      json: JsonData(self_: path.request, number: path.call), path: request.body.map { PathData(body: $0) },
      type: (0..<query.values).dropFirst().map { TypeData(number: $0) } + [TypeData(number: query.values)])
  }

  func `class`(_ path: ClassPath, _ call: BridgeCall) async throws(BridgeError) -> ClassResponse {
    ClassResponse(import: path.import)
  }

  func url2ID(
    _ path: Url2IdPath, _ query: Url2IdQuery, _ request: Url2IdRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> Url2IdResponse {
    Url2IdResponse(url2ID: path.id, html: query.html, json: query.json)
  }

  func init_(_ call: BridgeCall) async throws(BridgeError) -> InitResponse { InitResponse() }

  func data(_ request: DataRequest, _ call: BridgeCall) async throws(BridgeError) -> DataReply {
    DataReply(
      response: DataResponse(
        at: request.at, date: request.date, result: request.result, set: request.set, password: request.password),
      source: "data", self_Envelope: SelfEnvelope(json: .default, description: .null),
      date: DateData(at: request.at, date: request.date, result: request.result, token: request.password),
      error: request.set.isEmpty
        ? nil : ErrorData(at: request.at, on: .value(request.date), set: request.set, secret: request.password))
  }

  func timestamp(
    _ path: TimestampPath, _ query: TimestampQuery, _ call: BridgeCall
  ) async throws(BridgeError) -> TimestampResponse {
    TimestampResponse(
      date: path.date, timestamp: path.timestamp, at: query.at, on: query.on, token: query.token)
  }

  func self_Heartbeat() async -> SelfHeartbeat {
    let uptime = ContinuousClock.now - startedAt
    return SelfHeartbeat(
      source: "self", envelope: SelfEnvelope(json: .none_, description: .null),
      data: AliveData(uptimeSeconds: Double(uptime.components.seconds)))
  }

  func stringHeartbeat() async -> StringHeartbeat {
    StringHeartbeat(source: "string", envelope: StringEnvelope(class: [1, 2]), data: InitData())
  }
}
