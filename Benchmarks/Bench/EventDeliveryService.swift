import BridgeRuntime
import Synchronization

/// A service with one channel, and one endpoint whose requests publish: what is measured is the runtime alone.
final class EventDeliveryService: Sendable {
  static let token = String(repeating: "t", count: 32)

  let port = EventPort()
  private let count = Mutex(0)
  /// A usual event has some hundred bytes.
  private static let filler = String(repeating: "x", count: 200)

  /// Publishes without a request.
  func publish() {
    // Within the lock, as an effect would be: the numbers are in the order of publication.
    count.withLock { count in
      port.publish([Self.event(count, sentAt: monotonicNanoseconds())])
      count += 1
    }
  }

  var service: BridgeService {
    let publish = Operation(
      name: "publish", requiresToken: true, takesBody: true, maxBody: 1000, timeout: .seconds(5)
    ) { [self] call in
      let sentAt = UInt64(String(decoding: call.body, as: UTF8.self)) ?? 0
      let event = count.withLock { count in
        call.takesEffect()
        defer { count += 1 }
        return Self.event(count, sentAt: sentAt)
      }
      return OperationReply(status: 200, body: Array(#"{"status":"ok"}"#.utf8), events: [event])
    }
    let events = ChannelDefinition(
      name: "events", authenticationTimeout: .seconds(5), heartbeatInterval: .seconds(600), outboxMaxEvents: 1024,
      outboxMaxBytes: 8_000_000
    ) { OutgoingEvent(channel: 0, name: "heartbeat", source: "bench", data: Array("{}".utf8)) }
    let routes = [
      "/publish": RouteEntry(methods: [("POST", 0)], channel: nil, allow: "OPTIONS, POST"),
      "/events": RouteEntry(methods: [], channel: 0, allow: "GET, OPTIONS"),
    ]
    return BridgeService(
      contract: "bench", lookUp: { routes[String(decoding: $0, as: UTF8.self)] }, operations: [publish],
      channels: [events], events: port)
  }

  /// Its data ends with two numbers of a fixed width.
  private static func event(_ number: Int, sentAt: UInt64) -> OutgoingEvent {
    let data = #"{"text":"\#(filler)","n":\#(1_000_000_000 + number),"sent":\#(1_000_000_000_000_000_000 + sentAt)}"#
    return OutgoingEvent(channel: 0, name: "published", source: "bench", data: Array(data.utf8))
  }
}
