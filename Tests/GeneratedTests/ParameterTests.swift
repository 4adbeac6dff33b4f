import ContractModel
import EverythingAPI
import Foundation
import Testing

@testable import ConformanceKit

@Suite("Path and query values of generated code")
struct ParameterTests {
  @Test("every target has the violations that were written by hand")
  func writtenByHand() async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Conformance/Kit/Vectors/Targets/everything.json")
    let targets = try TargetVectorFile.parse([UInt8](Data(contentsOf: file)), file: "everything.json")
    #expect(targets.count >= 60)
    for target in targets { #expect(try await Self.disagreement(with: target) == nil) }
  }

  @Test("every derived target has the violations that are due")
  func derived() async throws {
    let contract = try #require(try GeneratedCodecs.everything.loadContract())
    let targets = TargetVector.derived(
      Derivation(contract: contract, oracle: Oracle(contract), vectors: [], seed: 1))
    #expect(targets.count > 1_000)
    var disagreements: [Swift.String] = []
    for target in targets {
      if let disagreement = try await Self.disagreement(with: target) { disagreements.append(disagreement) }
    }
    #expect(disagreements.isEmpty, "\(disagreements.count): \(disagreements.prefix(20).joined(separator: "\n"))")
  }

  /// One line for people; nil where the generated code agrees.
  private static func disagreement(with vector: TargetVector) async throws -> Swift.String? {
    // It does not decode: a host refuses it before the table is asked (wire-protocol H2).
    if vector.answer == "bad_request" { return nil }
    let (path, query) = TargetReading.parts(of: vector.target)
    guard let (entry, values) = RouteTable.lookUp(path: path) else {
      return vector.answer == "not_found" ? nil : "\(vector.id): leads nowhere"
    }
    let operations = Listener().operations()
    guard let operation = entry.methods.map({ operations[$0.operation] }).first(where: { $0.name == vector.call })
    else {
      return "\(vector.id): leads to another endpoint"
    }
    let reply = await operation.invoke(
      values, query, vector.body ?? Array("{\"path\":\"\"}".utf8), BridgeCall(traceID: trace))
    let error = try JSONText.parse(reply.body)["error"]
    let due = vector.answer ?? (vector.violations.isEmpty ? "unavailable" : "validation_failed")
    let dueViolations = vector.violations.map { "\($0.place) \($0.path) \($0.rule)" }
    let (code, found) = (text("code", of: error), violations(of: error))
    guard code != due || found != dueViolations else { return nil }
    let target = Swift.String(decoding: vector.target, as: UTF8.self)
    return "\(vector.id): \(target) gives \(code) \(found) where \(due) \(dueViolations) is due [\(vector.clause)]"
  }

  private static let trace = "00000000000000000000000000000001"

  private static func text(_ name: Swift.String, of value: ContractModel.JSONValue?) -> Swift.String {
    if case .string(let text)? = value?[name] { text } else { "?" }
  }

  /// `in path rule`, in order.
  private static func violations(of error: ContractModel.JSONValue?) -> [Swift.String] {
    guard case .array(let list)? = error?["violations"] else { return [] }
    return list.map { "\(text("in", of: $0)) \(text("path", of: $0)) \(text("rule", of: $0))" }
  }

  @Test("reach a handler as values of their types, absent ones as their defaults")
  func values() async throws {
    let listener = Listener()
    let operation = try #require(listener.operations().first { $0.name == "self" })
    let query = "description=x+%2B&date=7&int64=-8&double=0.25&bool=false&bytes=AQI%3D&json=other&String=a"
    _ = await operation.invoke(
      [Array("3B241101-E2BB-4255-8CAF-4136C566A962".utf8), Array("2+2".utf8)], Array(query.utf8), [],
      BridgeCall(traceID: Self.trace))
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
    let reply = await operation.invoke([], [], [], BridgeCall(traceID: Self.trace))
    let error = try JSONText.parse(reply.body)["error"]
    #expect(Self.violations(of: error) == ["path /self required"])
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
