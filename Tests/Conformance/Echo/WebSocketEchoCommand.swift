import BridgeRuntime

/// `ws-echo`: sends every message back, so that `conformance websocket` judges the runtime's frames by themselves.
@main
enum WebSocketEchoCommand {
  /// 16 MiB, as the largest messages of the cases.
  private static let maxMessage = 16 * 1024 * 1024

  static func main() async {
    await BridgeProcess.main("ws-echo") { _ in
      BridgeService(
        contract: "1.0.0",
        lookUp: { $0 == Array("/".utf8) ? RouteEntry(methods: [], channel: 0, allow: "GET, OPTIONS") : nil },
        operations: [], channels: [echo])
    }
  }

  /// Times and outbox are those of channels; nothing here waits for a token or listens to events.
  private static let echo: ChannelDefinition = {
    var channel = ChannelDefinition(
      name: "echo", authenticationTimeout: .seconds(5), heartbeatInterval: .seconds(15), outboxMaxEvents: 1,
      outboxMaxBytes: maxMessage
    ) { OutgoingEvent(channel: 0, name: "heartbeat", source: "echo", data: Array("{}".utf8)) }
    channel.conversation = SocketConversation(maxMessage: maxMessage) { $0 }
    return channel
  }()
}
