import BridgeRuntime
import Synchronization

extension Lie {
  /// Listens on all addresses of the machine once it has told its health twice.
  ///
  /// Breaks wire-protocol P1 when whoever looked at the start has looked away. The table of sockets at the end of the run
  /// should catch it.
  static let anyAddressLate = Lie(
    name: "any-address-late", summary: "it listens on 0.0.0.0, after a while",
    caughtBy: "process/subject/loopback-to-the-end", clauses: ["P1"], breaks: ["P1.listens@process"]
  ) { service in
    let calls = Calls()
    service.replace("get_health") { truth in
      { call in
        if calls.next() == 2 { StraySocket.open(.tcp, on: StraySocket.anyAddress) }
        return await truth(call)
      }
    }
  }
}

private final class Calls: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
