import NamesAPI
import Testing

/// The module has types named String, Array, Error and the like; each stands with its module here.
@Suite("Names that mean something else")
struct NamesTests {
  private static let members = Members(
    reader: "r", writer: "w", object: "o", field: "f", value: "v", present: "p", key: "k", string: "s", list: ["l"],
    bool: true, self_: "me", init_: "i", default: .null, `inout`: "io", encoded_: "e", hashValue_: "h",
    stringValue_: "sv", description: "d", json: "{}", class: "c", aB: "ab", next: nil)

  private static let uuid = UUID(uuid: Blobs().uuid, data: Blobs().data, json: ["x": 1])

  private static func request(_ error: NamesAPI.Error) -> [UInt8] {
    let result = Result.success(Data(bytes: 1, count: .absent))
    return SelfRequest(members: members, result: result, error: error, set: .none_, sendable: Sendable(), uuid: uuid)
      .encoded()
  }

  private func reply(_ error: NamesAPI.Error) async -> NamesAPI.BridgeOperationReply? {
    let operation = NamesHandlers().operations().first { $0.name == "self" }
    return await operation?.invoke([], [], Self.request(error), BridgeCall(traceID: "00000000000000000000000000000001"))
  }

  @Test("do not capture what generated code means, and keep their spelling on the wire")
  func roundTrip() throws {
    let read = try Members(decoding: Self.members.encoded())
    #expect(read == Self.members)
    let text = Swift.String(decoding: read.encoded(), as: UTF8.self)
    for part in [#""self":"me""#, #""default":null"#, #""hash_value":"h""#, #""Class":"c""#, #""a_b":"ab""#] {
      #expect(text.contains(part))
    }
  }

  @Test("stand beside the types of Foundation")
  func foundation() throws {
    let uuid = try UUID(decoding: Self.uuid.encoded())
    #expect(uuid == Self.uuid)
    let blobs = try Blobs(decoding: [UInt8]("{}".utf8))
    #expect(blobs == Blobs())
    #expect(
      Swift.String(decoding: blobs.encoded(), as: UTF8.self)
        == #"{"data":"AQ==","uuid":"00000000-0000-0000-0000-000000000002","json":{"quoted \"":"\\(x)"},"#
        + #""map":{"a\\b":"uuid"},"self":"aa","default":"b","bytes":["AQ==",""],"set":"self"}"#)
  }

  @Test("events come in the order of emits: one, at most one, any number")
  func emissions() async throws {
    let events = try #require(await reply(.rawValue_)).events
    #expect(events.map(\.name) == ["response", "name", "name"])
    #expect(events.last?.data == [UInt8](#"{"channel":"b"}"#.utf8))
  }

  @Test("an error of status 422 says what its handler found")
  func semanticViolations() async throws {
    let reply = try #require(await reply(.init_))
    let text = Swift.String(decoding: reply.body, as: UTF8.self)
    #expect(reply.status == 422)
    #expect(
      text.contains(
        #""code":"not_processed","message":"not processed""#))
    #expect(
      text.contains(
        #""violations":[{"in":"body","path":"/members","rule":"semantic","message":"must make sense"}]"#))
    #expect(reply.events.isEmpty)
  }
}

private struct NamesHandlers: BridgeHandlers {
  func self_(_ request: SelfRequest, _ call: BridgeCall) async throws(BridgeError) -> SelfReply {
    if request.error == .init_ {
      throw .notProcessed([Violation(path: "/members", message: "must make sense")])
    }
    return SelfReply(
      response: SelfResponse(members: request.members), source: "core",
      response_: ResponseData(data: Data(bytes: 1)), name: [NameData(channel: "a"), NameData(channel: "b")])
  }

  func `import`(_ call: BridgeCall) async throws(BridgeError) -> ImportResponse { ImportResponse() }

  func readCall(_ call: BridgeCall) async throws(BridgeError) -> ReadCallResponse { ReadCallResponse() }

  func call(_ request: CallRequest, _ call: BridgeCall) async throws(BridgeError) -> CallResponse { CallResponse() }

  func inHeartbeat() async -> InHeartbeat { InHeartbeat(source: "core", data: HeartbeatData()) }
}
