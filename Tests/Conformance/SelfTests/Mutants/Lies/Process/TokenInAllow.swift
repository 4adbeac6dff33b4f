import BridgeRuntime
import Synchronization

extension Lie {
  /// Adds the token to `Allow`, in hexadecimal.
  ///
  /// Breaks wire-protocol P6 (no answer). The scan of the heads of answers should catch it.
  static let tokenInAllow = Lie(
    name: "token-in-allow", summary: "the token stands in a field of an answer, in hexadecimal", caughtBy: "token/*",
    clauses: ["P6"], breaks: ["P6.output@process"]
  ) { service in
    let heard = Heard()
    service.hearToken { heard.token = $0 }
    let truth = service.lookUp
    service.lookUp = { path in
      truth(path).map { entry in
        let digits = heard.token.map { String($0, radix: 16) }.joined()
        return RouteEntry(methods: entry.methods, channel: entry.channel, allow: "\(entry.allow), \(digits)")
      }
    }
  }
}

private final class Heard: Sendable {
  private let kept = Mutex<[UInt8]>([])

  var token: [UInt8] {
    get { kept.withLock { $0 } }
    set { kept.withLock { $0 = newValue } }
  }
}
