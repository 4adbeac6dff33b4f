import GreeterAPI

struct GreeterHandlers: BridgeHandlers {
  func greet(_ request: GreetRequest, _ call: BridgeCall) async throws(BridgeError) -> GreetReply {
    GreetReply(
      response: GreetResponse(greeting: "Hello, \(request.name)"), source: "greeter",
      greeted: GreetedData(name: request.name))
  }

  func eventsHeartbeat() async -> EventsHeartbeat {
    EventsHeartbeat(source: "greeter", data: AliveData())
  }
}
