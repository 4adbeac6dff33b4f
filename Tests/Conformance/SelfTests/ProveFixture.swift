import ContractModel
import Testing

@testable import ConformanceKit

/// Literal traffic of the ten-line contract through a proxy's reading, without sockets.
enum ProveFixture {
  static let authority = "127.0.0.1:5002"
  static let stranger = TraceParents.stranger

  static func obligations() throws -> [Obligation] {
    AllObligations.derive(try DeriveFixture.derivation(DeriveFixture.greeter))
  }

  static func mutant(_ id: String) throws -> Mutant {
    try #require(try obligations().flatMap(\.mutants).first { $0.id == id }, "no mutant \(id)")
  }

  static func stage(_ id: String?) throws -> ProxyStage {
    let stage = ProxyStage(try CoreFixture.contract(), token: CoreFixture.token)
    stage.play(try id.map(mutant))
    return stage
  }

  /// What a client receives of `answer` to `request`, and whether the mutant was met.
  static func pass(
    _ request: String, _ answer: [UInt8], _ id: String?
  ) throws -> (text: String, wasMet: Bool, traffic: ProxiedTraffic) {
    let stage = try stage(id)
    var traffic = ProxiedTraffic(stage, authority: authority)
    _ = traffic.fromClient(Array(request.utf8))
    let text = String(decoding: traffic.fromServer(answer), as: UTF8.self)
    return (text, !stage.takeMet().isEmpty, traffic)
  }

  /// What a client receives of a server's frames on an open channel.
  static func frames(_ sent: [WebSocketFrame], client: [UInt8] = [], _ id: String?) throws -> [WebSocketFrame] {
    let stage = try stage(id)
    var traffic = ProxiedTraffic(stage, authority: authority)
    _ = traffic.fromClient(Array(handshake.utf8))
    _ = traffic.fromServer(Array(switching.utf8))
    _ = traffic.fromClient(client)
    var reader = WebSocketFrameReader()
    for frame in sent { reader.receive(traffic.fromServer(frame.bytes())) }
    var received: [WebSocketFrame] = []
    while case .frame(let frame) = reader.next() { received.append(frame) }
    return received
  }

  static func greeting(_ name: String = "Ada", _ fields: String = "") -> String {
    let body = "{\"name\":\"\(name)\"}"
    return "POST /greet HTTP/1.1\r\nHost: \(authority)\r\nAuthorization: Bearer \(CoreFixture.token)\r\n\(fields)"
      + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  static let traced = "traceparent: 00-\(CoreFixture.traceID)-00f067aa0ba902b7-01\r\n"
  static let handshake =
    "GET /events HTTP/1.1\r\nHost: \(authority)\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
  static let switching = "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"

  static func violations(_ list: (path: String, rule: String)...) -> String {
    let items = list.map { #"{"in":"body","path":"\#($0.path)","rule":"\#($0.rule)","message":"m"}"# }
    return "[\(items.joined(separator: ","))]"
  }

  static func refusal(_ status: Int, _ code: String, violations: String? = nil) -> [UInt8] {
    CoreFixture.bytes(status, CoreFixture.error(code, violations: violations))
  }

  static func event(_ name: String, _ data: String, traceID: String = CoreFixture.traceID) -> WebSocketFrame {
    let text =
      #"{"event":"\#(name)","source":"greeter","timestamp":"2026-01-31T23:59:59.000Z","trace_id":"\#(traceID)","data":\#(data)}"#
    return WebSocketFrame(opcode: WebSocketOpcode.text, payload: Array(text.utf8), mask: nil)
  }
}
