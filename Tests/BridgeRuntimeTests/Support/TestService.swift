import BridgeRuntime

/// A small service made by hand: the runtime knows no contract.
enum TestService {
  static let token = "token-token-token-token-token-token"

  static func make() -> BridgeService {
    BridgeService(
      contract: "1.0.0+0123456789abcdef",
      lookUp: { routes[String(decoding: $0, as: UTF8.self)] },
      operations: [health, echo, secret, slow, refuse],
      channels: [events])
  }

  /// An event on the one channel.
  static func event(_ name: String, _ data: String) -> OutgoingEvent {
    OutgoingEvent(channel: 0, name: name, source: "test", data: Array(data.utf8))
  }

  private static let routes: [String: RouteEntry] = [
    "/health": RouteEntry(methods: [("GET", 0)], channel: nil, allow: "GET, HEAD, OPTIONS"),
    "/echo": RouteEntry(methods: [("POST", 1)], channel: nil, allow: "OPTIONS, POST"),
    "/secret": RouteEntry(methods: [("GET", 2)], channel: nil, allow: "GET, HEAD, OPTIONS"),
    "/slow": RouteEntry(methods: [("POST", 3)], channel: nil, allow: "OPTIONS, POST"),
    "/refuse": RouteEntry(methods: [("POST", 4)], channel: nil, allow: "OPTIONS, POST"),
    "/events": RouteEntry(methods: [], channel: 0, allow: "GET, OPTIONS"),
  ]

  static let healthAnswer = #"{"status":"ok","uptime":1}"#

  private static let health = Operation(
    name: "health", requiresToken: false, takesBody: false, maxBody: 1_000, timeout: .seconds(5)
  ) { _ in OperationReply(status: 200, body: Array(healthAnswer.utf8)) }

  /// Answers with the size of its body and emits the body.
  private static let echo = Operation(
    name: "echo", requiresToken: true, takesBody: true, maxBody: 1_000, timeout: .seconds(5)
  ) { call in
    OperationReply(
      status: 200, body: Array(#"{"status":"ok","size":\#(call.body.count)}"#.utf8),
      events: [OutgoingEvent(channel: 0, name: "echoed", source: "test", data: call.body)])
  }

  private static let secret = Operation(
    name: "secret", requiresToken: true, takesBody: false, maxBody: 1_000, timeout: .seconds(5)
  ) { _ in OperationReply(status: 200, body: Array(healthAnswer.utf8)) }

  /// Takes longer than it may; what it says then is too late.
  private static let slow = Operation(
    name: "slow", requiresToken: false, takesBody: true, maxBody: 100_000, timeout: .milliseconds(300)
  ) { call in
    try? await Task.sleep(for: .seconds(2))
    return OperationReply(
      status: 200, body: Array(healthAnswer.utf8),
      events: [OutgoingEvent(channel: 0, name: "too_late", source: "test", data: Array("{}".utf8))])
  }

  private static let refuse = Operation(
    name: "refuse", requiresToken: false, takesBody: true, maxBody: 1_000, timeout: .seconds(5)
  ) { call in
    OperationReply(
      status: 409, body: Array(#"{"status":"error","error":{"code":"conflict"}}"#.utf8),
      events: [OutgoingEvent(channel: 0, name: "refused", source: "test", data: Array("{}".utf8))])
  }

  private static let events = ChannelDefinition(
    name: "events", authenticationTimeout: .seconds(5), heartbeatInterval: .seconds(60), outboxMaxEvents: 64,
    outboxMaxBytes: 1_000_000
  ) { OutgoingEvent(channel: 0, name: "heartbeat", source: "test", data: Array("{}".utf8)) }
}
