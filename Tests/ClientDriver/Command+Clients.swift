import BridgeAPI
import BridgeClient

extension Command {
  func client(_ report: Report) throws -> BridgeAPI.BridgeClient {
    let client = try BridgeAPI.BridgeClient(
      url: url, token: token, transport: NIOBridgeTransport(), observer: report, retry: backoff, reconnect: backoff,
      allowsAnyHost: allowsAnyHost, maxAnswer: maxAnswer)
    report.show(client)
    return client
  }

  private var backoff: BridgeBackoff {
    let (base, cap) = (Duration.milliseconds(waits.start), Duration.milliseconds(waits.cap))
    guard waits.whole else { return BridgeBackoff(attempts: waits.attempts, base: base, cap: cap) }
    return BridgeBackoff(attempts: waits.attempts, base: base, cap: cap, random: { 1 })
  }
}
