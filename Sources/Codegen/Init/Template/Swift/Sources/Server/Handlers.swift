import NewBridgeAPI

/// What the server does: one function for each endpoint, one for each channel's heartbeat. The compiler names those that
/// are missing.
struct Handlers: BridgeHandlers {
  func greet(_ request: GreetRequest, _ call: BridgeCall) async throws(BridgeError) -> GreetReply {
    GreetReply(
      response: GreetResponse(greeting: "Hello, \(request.name)"), source: "greeter",
      greeted: GreetedData(name: request.name))
  }

  func eventsHeartbeat() async -> EventsHeartbeat {
    EventsHeartbeat(source: "greeter", data: HeartbeatData())
  }
}
