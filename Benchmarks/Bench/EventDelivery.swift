import BridgeRuntime
import Foundation
import Logging

/// How long an event takes to every one of 100 sockets, published without a request and by requests; and what is lost at
/// twice the rate. Server, publishers and subscribers share the machine.
func eventDelivery() async throws -> [Result] {
  let rate = 500
  var results: [Result] = []
  for (way, publishers) in [("by the port", 0), ("by requests", 4)] {
    let usual = try await EventDeliveryRun(perSecond: rate, publishers: publishers).measure()
    let twice = try await EventDeliveryRun(perSecond: 2 * rate, publishers: publishers).measure()
    results.append(
      Result(
        name: "\(rate) events a second \(way) to 100 sockets, p99", value: usual.p99, unit: "ms", bar: .atMost(5),
        details: "p50 \(shown(usual.p50)) ms, \(usual.faults) lost"))
    results.append(
      Result(
        name: "events lost at twice that rate", value: Double(usual.faults + twice.faults), unit: "",
        bar: .atMost(0),
        details: "\(shown(twice.rate)) a second, p50 \(shown(twice.p50)) ms, p99 \(shown(twice.p99)) ms"))
  }
  return results
}

/// One measurement: a server of its own, 100 subscribers, and a steady rate.
private struct EventDeliveryRun {
  struct Outcome {
    let p50: Double
    let p99: Double
    let faults: Int
    /// Events a second that were published.
    let rate: Double
  }

  let perSecond: Int
  /// Connections that publish by requests; with none of them, it is done by the port.
  let publishers: Int
  private let seconds = 4

  func measure() async throws -> Outcome {
    let bench = EventDeliveryService()
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    let server = try await BridgeServer.start(
      bench.service,
      ServerConfiguration(port: 0, token: EventDeliveryService.token, nonce: "bench", logger: logger))
    let sockets = try EventDeliverySockets(count: 100, port: server.port)
    let count = perSecond * seconds
    let start = monotonicNanoseconds()
    let threads = try publishers == 0 ? [publishing(bench, count)] : requesting(count, port: server.port)
    sockets.receive(upTo: count)
    let taken = Double(monotonicNanoseconds() - start) / 1e9
    for thread in threads { while !thread.isFinished { usleep(1000) } }
    await server.stop()
    return Outcome(
      p50: sockets.delay(0.5), p99: sockets.delay(0.99), faults: sockets.faults, rate: Double(count) / taken)
  }

  private func publishing(_ bench: EventDeliveryService, _ count: Int) -> Thread {
    let interval = 1_000_000_000 / UInt64(perSecond)
    return started {
      steadily(count, every: interval) { bench.publish() }
    }
  }

  private func requesting(_ count: Int, port: Int) throws -> [Thread] {
    let interval = 1_000_000_000 * UInt64(publishers) / UInt64(perSecond)
    return try (0..<publishers).map { _ in
      let connection = try PublishingConnection(port: port)
      return started {
        steadily(count / publishers, every: interval) { connection.publish() }
      }
    }
  }

  private func started(_ body: @escaping @Sendable () -> Void) -> Thread {
    let thread = Thread(block: body)
    thread.start()
    return thread
  }
}

/// Calls `body` at a steady rate. One that comes late is made up for: the rate holds, whatever a call takes.
private func steadily(_ count: Int, every interval: UInt64, _ body: () -> Void) {
  let start = monotonicNanoseconds()
  for index in 0..<count {
    let due = start + UInt64(index) * interval
    var time = timespec(tv_sec: Int(due / 1_000_000_000), tv_nsec: Int(due % 1_000_000_000))
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nil)
    body()
  }
}

/// A keep-alive connection whose requests publish. One thread uses it.
private final class PublishingConnection: @unchecked Sendable {
  private let descriptor: Int32
  private let head: String
  private var answer = [UInt8](repeating: 0, count: 4096)

  init(port: Int) throws {
    descriptor = try connectToLoopback(port: port)
    head = """
      POST /publish HTTP/1.1\r
      Host: 127.0.0.1:\(port)\r
      Authorization: Bearer \(EventDeliveryService.token)\r
      Content-Type: application/json\r
      Content-Length:
      """
  }

  deinit { close(descriptor) }

  func publish() {
    let body = String(monotonicNanoseconds())
    let request = Array("\(head) \(body.utf8.count)\r\n\r\n\(body)".utf8)
    _ = send(descriptor, request, request.count, 0)
    // The answer is short and comes in one piece.
    _ = recv(descriptor, &answer, answer.count, 0)
  }
}

/// A connection without Nagle's delay.
func connectToLoopback(port: Int) throws -> Int32 {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  var yes: Int32 = 1
  setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  let result = withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
  guard result == 0 else { throw Command.Failure(description: "cannot connect to port \(port)") }
  return descriptor
}
