import BridgeRuntime
import Synchronization
import Testing

@Suite("What is published, and when")
struct PublicationTests {
  /// Numbers the effects of its calls; an effect lasts as long as the request's body says, in milliseconds, and it
  /// happens before that time or after it.
  private final class Effects: Sendable {
    private let count = Mutex(0)

    func operation(timeout: Duration = .seconds(5), status: Int = 200) -> BridgeRuntime.Operation {
      Operation(name: "effect", requiresToken: false, takesBody: true, maxBody: 1_000, timeout: timeout) { call in
        let number = self.count.withLock { count in
          count += 1
          call.takesEffect()
          return count
        }
        try? await Task.sleep(for: .milliseconds(Int(String(decoding: call.body, as: UTF8.self)) ?? 0))
        return OperationReply(
          status: status, body: Array(#"{"number":\#(number)}"#.utf8),
          events: [TestService.event("effect", #"{"number":\#(number)}"#)])
      }
    }
  }

  @Test("Events follow each other in the order of the effects, however long each request takes")
  func orderOfEffects() async throws {
    try await TestServer.run({ $0.operations[1] = Effects().operation() }) { server in
      let socket = try await server.subscribe()
      try await withThrowingTaskGroup { group in
        for index in 0..<40 {
          group.addTask {
            let delay = (index * 7) % 20
            let answer = try await server.ask(server.request("POST /echo", body: "\(delay)"))
            #expect(answer.status == 200)
          }
        }
        try await group.waitForAll()
      }
      for number in 1...40 {
        #expect(try await socket.frame().text.hasSuffix(#","data":{"number":\#(number)}}"#))
      }
    }
  }

  @Test("An answer waits for the publications before its own; a request without an effect waits for none")
  func answersWait() async throws {
    try await TestServer.run({ $0.operations[1] = Effects().operation() }) { server in
      let slow = try server.connect()
      let quick = try server.connect()
      let start = ContinuousClock.now
      try await slow.send(server.request("POST /echo", body: "1500"))
      try await Task.sleep(for: .milliseconds(100))
      try await quick.send(server.request("POST /echo", body: "0"))
      #expect(try await server.ask(server.request("GET /health")).status == 200)
      #expect(ContinuousClock.now - start < .milliseconds(1_500))
      #expect(try await quick.answer().content == #"{"number":2}"#)
      #expect(ContinuousClock.now - start >= .milliseconds(1_500))
      #expect(try await slow.answer().content == #"{"number":1}"#)
    }
  }

  @Test("A request that runs out of time, or is refused after its effect, holds nobody up", arguments: [200, 409])
  func givenUp(status: Int) async throws {
    let effects = Effects()
    let timeout: Duration = status == 200 ? .milliseconds(300) : .seconds(5)
    let change = { (service: inout BridgeService) in
      service.operations[1] = effects.operation()
      service.operations[3] = effects.operation(timeout: timeout, status: status)
    }
    try await TestServer.run(change) { server in
      let socket = try await server.subscribe()
      let stuck = try server.connect()
      try await stuck.send(server.request("POST /slow", body: status == 200 ? "2000" : "300"))
      try await Task.sleep(for: .milliseconds(100))
      #expect(try await server.ask(server.request("POST /echo", body: "0")).content == #"{"number":2}"#)
      #expect(try await socket.frame().text.hasSuffix(#","data":{"number":2}}"#))
      #expect(try await stuck.answer().status == (status == 200 ? 503 : 409))
    }
  }

  @Test("What happened for a client that has left is published all the same, in its turn")
  func clientGone() async throws {
    try await TestServer.run({ $0.operations[1] = Effects().operation() }) { server in
      let socket = try await server.subscribe()
      try await server.connect().send(server.request("POST /echo", body: "300"))
      try await Task.sleep(for: .milliseconds(100))
      #expect(try await server.ask(server.request("POST /echo", body: "0")).status == 200)
      for number in 1...2 {
        #expect(try await socket.frame().text.hasSuffix(#","data":{"number":\#(number)}}"#))
      }
    }
  }

  @Test("An event without a request reaches every socket under a trace id of its own, in the order of the calls")
  func port() async throws {
    let port = EventPort()
    #expect(port.publish([TestService.event("lost", "{}")]).count == 32)
    try await TestServer.run({ $0.events = port }) { server in
      let sockets = [try await server.subscribe(), try await server.subscribe()]
      let traceIDs = (0..<100).map { number in
        port.publish([
          TestService.event("first", #"{"number":\#(number)}"#), TestService.event("second", #"{"number":\#(number)}"#),
        ])
      }
      #expect(Set(traceIDs).count == 100)
      for socket in sockets {
        for (number, traceID) in traceIDs.enumerated() {
          for name in ["first", "second"] {
            let frame = try await socket.frame()
            #expect(frame.member("event") == name && frame.member("trace_id") == traceID)
            #expect(frame.text.hasSuffix(#"{"number":\#(number)}}"#))
          }
        }
      }
    }
    port.publish([TestService.event("lost", "{}")])
  }
}
