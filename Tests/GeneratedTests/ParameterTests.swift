import ContractModel
import EverythingAPI
import Foundation
import Testing

@Suite("Path and query values of generated code")
struct ParameterTests {
  @Test("every target has the violations that were written by hand", arguments: TargetCase.all)
  func violations(_ vector: TargetCase) async throws {
    let (path, query) = vector.parts
    guard let (entry, values) = RouteTable.lookUp(path: path) else {
      // What does not decode is refused before; what does leads nowhere.
      #expect(["not_found", "bad_request"].contains(vector.answer))
      return
    }
    let operations = Listener().operations()
    let operation = try #require(entry.methods.map { operations[$0.operation] }.first { $0.name == vector.call })
    let reply = await operation.invoke(
      values, query, Array((vector.body ?? "{\"path\":\"\"}").utf8), BridgeCall(traceID: TargetCase.trace))
    let answer = try JSONText.parse(reply.body)
    guard case .string(let code)? = answer["error"]?["code"] else { return }
    #expect(code == vector.answer ?? (vector.violations.isEmpty ? "unavailable" : "validation_failed"))
    #expect(TargetCase.violations(of: answer["error"]) == vector.violations)
  }

  @Test("reach a handler as values of their types, absent ones as their defaults")
  func values() async throws {
    let listener = Listener()
    let operation = try #require(listener.operations().first { $0.name == "self" })
    let query = "description=x+%2B&date=7&int64=-8&double=0.25&bool=false&bytes=AQI%3D&json=other&String=a"
    _ = await operation.invoke(
      [Array("3B241101-E2BB-4255-8CAF-4136C566A962".utf8), Array("2+2".utf8)], Array(query.utf8), [],
      BridgeCall(traceID: TargetCase.trace))
    let (path, seen) = try #require(await listener.heard.value)
    #expect(path.self_.uuidString == "3B241101-E2BB-4255-8CAF-4136C566A962" && path.type == .none_)
    #expect(
      seen
        == SelfQuery(
          string: "a", json: .unknown("other"), description: "x +", date: 7, int64: -8, double: 0.25, bool: false,
          bytes: Data([1, 2])))
    #expect(SelfQuery(string: "a") == SelfQuery(string: "a", description: "a & b", date: 20, bool: true))
  }

  @Test("a route without its values is told what is missing")
  func missing() async throws {
    let operation = try #require(Listener().operations().first { $0.name == "date" })
    let reply = await operation.invoke([], [], [], BridgeCall(traceID: TargetCase.trace))
    let error = try JSONText.parse(reply.body)["error"]
    #expect(TargetCase.violations(of: error) == ["path /self required"])
  }

  @Test("a path is looked up in the order of its segments, with a way back from static ones")
  func routes() {
    #expect(RouteTable.lookUp(path: Array("/self/a/date".utf8))?.entry.methods.first?.operation == 1)
    #expect(RouteTable.lookUp(path: Array("/self/a/dates".utf8))?.values == [Array("a".utf8), Array("dates".utf8)])
    #expect(RouteTable.lookUp(path: Array("/2/self".utf8))?.entry.allow == "GET, HEAD, OPTIONS")
    #expect(RouteTable.lookUp(path: Array("/2/self/3/true".utf8))?.values.count == 3)
    for path in ["/2//3/true", "/2/self/3", "/2/self/3/true/", "2/a", "", "/2/%2F", "/2/%00"] {
      #expect(RouteTable.lookUp(path: Array(path.utf8)) == nil, "\(path)")
    }
  }
}

/// Handlers that keep what they are given for `self`, and are not available.
private struct Listener: BridgeHandlers {
  actor Heard {
    private(set) var value: (path: SelfPath, query: SelfQuery)?
    func keep(_ path: SelfPath, _ query: SelfQuery) { value = (path, query) }
  }

  let heard = Heard()

  func self_(_ path: SelfPath, _ query: SelfQuery, _ call: BridgeCall) async throws(BridgeError) -> SelfResponse {
    await heard.keep(path, query)
    throw .unavailable
  }
  func date(_ path: DatePath, _ call: BridgeCall) async throws(BridgeError) -> DateResponse { throw .unavailable }
  func call(
    _ path: CallPath, _ query: CallQuery, _ request: CallRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> CallReply { throw .unavailable }
  func `class`(_ path: ClassPath, _ call: BridgeCall) async throws(BridgeError) -> ClassResponse {
    throw .unavailable
  }
  func url2ID(
    _ path: Url2IdPath, _ query: Url2IdQuery, _ request: Url2IdRequest, _ call: BridgeCall
  ) async throws(BridgeError) -> Url2IdResponse { throw .unavailable }
  func init_(_ call: BridgeCall) async throws(BridgeError) -> InitResponse { throw .unavailable }
  func data(_ request: DataRequest, _ call: BridgeCall) async throws(BridgeError) -> DataReply { throw .unavailable }
  func timestamp(
    _ path: TimestampPath, _ query: TimestampQuery, _ call: BridgeCall
  ) async throws(BridgeError) -> TimestampResponse { throw .unavailable }
  func self_Heartbeat() async -> SelfHeartbeat {
    SelfHeartbeat(source: "", envelope: SelfEnvelope(json: .default), data: AliveData(uptimeSeconds: 0))
  }
  func stringHeartbeat() async -> StringHeartbeat { StringHeartbeat(source: "", data: InitData()) }
}

/// A literal target of the conformance kit, and what every codec must say of it.
struct TargetCase: CustomTestStringConvertible {
  static let trace = "00000000000000000000000000000001"

  let id: String
  let call: String?
  let target: String
  let body: String?
  let answer: String?
  /// `in path rule`, in order.
  let violations: [String]

  var testDescription: String { id }

  var parts: (path: [UInt8], query: [UInt8]) {
    let parts = target.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    return (Array(parts[0]), parts.count > 1 ? Array(parts[1]) : [])
  }

  static let all: [TargetCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Conformance/Kit/Vectors/Targets/everything.json")
    guard let data = try? Data(contentsOf: file), let document = try? JSONText.parse([UInt8](data)),
      case .array(let items)? = document["vectors"]
    else { return [] }
    return items.map { item in
      TargetCase(
        id: item["id"]?.text ?? "", call: item["call"]?.text, target: item["target"]?.text ?? "",
        body: item["body"]?.text, answer: item["answer"]?.text, violations: violations(of: item))
    }
  }()

  static func violations(of value: ContractModel.JSONValue?) -> [String] {
    guard case .array(let list)? = value?["violations"] else { return [] }
    return list.map { "\($0["in"]?.text ?? "?") \($0["path"]?.text ?? "?") \($0["rule"]?.text ?? "?")" }
  }
}
