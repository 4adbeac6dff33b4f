import BridgeRuntime
import Testing

@testable import SmrtHubBridge

@Suite("The SmrtHub bridge as the runtime sees it")
struct ServiceTests {
  private let service: BridgeService
  private let folder: TemporaryFolder
  private let traceID = "0af7651916cd43dd8448eb211c80319c"

  init() throws {
    folder = try TemporaryFolder()
    service = try .smrtHub(startedAt: .now, stateDirectory: folder.path("state"), logger: .silent)
  }

  @Test("Health asks for no token, everything else does")
  func token() {
    #expect(service.operations.filter { !$0.requiresToken }.map(\.name) == ["get_health"])
  }

  @Test("Each operation is found at its route, with the methods that it allows")
  func routes() throws {
    for (path, method, name, allow) in [
      ("/api/status/health", "GET", "get_health", "GET, HEAD, OPTIONS"),
      ("/api/clipboard/process", "POST", "process_clipboard", "OPTIONS, POST"),
      ("/api/triggers/execute", "POST", "execute_trigger", "OPTIONS, POST"),
      ("/api/smrthub/update", "POST", "update_hub", "OPTIONS, POST"),
      ("/api/config/workspace", "GET", "get_workspace", "GET, HEAD, OPTIONS"),
      ("/api/config/update", "PUT", "update_config", "OPTIONS, PUT"),
    ] {
      let entry = try #require(service.lookUp(Array(path.utf8)))
      #expect(entry.methods.map(\.method) == [method])
      #expect(entry.methods.map { service.operations[$0.operation].name } == [name])
      #expect(entry.allow == allow)
    }
    #expect(service.lookUp(Array("/api/status".utf8)) == nil)
  }

  @Test("The channel stands at its route, with the numbers of the contract")
  func channel() throws {
    let entry = try #require(service.lookUp(Array("/events/ws".utf8)))
    let channel = service.channels[try #require(entry.channel)]
    #expect(channel.name == "events")
    #expect(channel.authenticationTimeout == .seconds(5))
    #expect(channel.heartbeatInterval == .seconds(15))
    #expect(channel.outboxMaxEvents == 1024)
    #expect(channel.outboxMaxBytes == 8_000_000)
  }

  @Test("A success carries its events, a rejection none")
  func events() async throws {
    let good = try await process(#"{"fragments":[{"kind":"text","text":"https://example.org"}]}"#)
    #expect(good.status == 200)
    let results = #""results":[{"detected":["url"],"routed_to":null}]}"#
    #expect(String(decoding: good.body, as: UTF8.self) == #"{"status":"ok","# + results)
    #expect(good.events.map(\.name) == ["clipboard_processed"])
    #expect(good.events.map { String(decoding: $0.data, as: UTF8.self) } == ["{" + results])
    let bad = try await process(#"{"fragments":[{"kind":"text","text":" "}]}"#)
    #expect(bad.status == 409)
    #expect(bad.events.isEmpty)
  }

  @Test(
    "What is no request is answered by the contract's rules, before any handler", arguments: [("{", 400), ("{}", 422)])
  func refusals(_ body: String, _ status: Int) async throws {
    let reply = try await process(body)
    #expect(reply.status == status)
    #expect(reply.events.isEmpty)
  }

  @Test("The change of a light takes effect once, a request without one never")
  func effects() async throws {
    let update = try #require(service.operations.first { $0.name == "update_hub" })
    let count = Counter()
    let body = Array(#"{"indicators":[{"id":"a","state":"ok"},{"id":"b","state":"ok"}]}"#.utf8)
    let call = OperationCall(body: body, traceID: traceID, takesEffect: { _ = count.next() })
    #expect(await update.invoke(call).events.map(\.name) == ["indicators_changed"])
    #expect(count.next() == 2)
  }

  @Test("A dropped client is announced to the others")
  func clientDropped() throws {
    let events = service.clientDropped(0)
    #expect(events.map(\.name) == ["runtime_warning"])
    #expect(events.allSatisfy { String(decoding: $0.data, as: UTF8.self).contains(#""code":"client-dropped""#) })
  }

  private func process(_ body: String) async throws -> OperationReply {
    let operation = try #require(service.operations.first { $0.name == "process_clipboard" })
    return await operation.invoke(OperationCall(body: Array(body.utf8), traceID: traceID))
  }
}
