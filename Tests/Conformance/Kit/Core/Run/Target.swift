/// A server under judgement: where it is, how it is addressed and who it was when the run began.
struct Target: Sendable {
  let endpoint: HostPort
  /// The authority in `Host`; differs from the endpoint behind a tunnel.
  let authority: String
  let token: String
  /// The subject, where the kit has launched it.
  let process: SubjectProcess?
  /// The value of `X-Bridge-Instance` at the start; nil where the server gave none.
  var instance: String?

  /// The value of `X-Contract` at the start; nil where the server gave none.
  var contract: String?
  /// The token in every spelling that would be a leak.
  let canary: TokenCanary

  init(endpoint: HostPort, authority: String, token: String, process: SubjectProcess?) {
    self.endpoint = endpoint
    self.authority = authority
    self.token = token
    self.process = process
    canary = TokenCanary(token, from: process == nil ? TokenCanary.leastOfChosen : TokenCanary.leastOfRandom)
  }

  /// Throws where `answer` comes from another process than the one the run began with.
  func checkInstance(of answer: HTTPResponse) throws(RunEnd) {
    guard let instance, let seen = answer.values("X-Bridge-Instance").first, seen != instance else { return }
    throw RunEnd(
      "the target was replaced while it was judged: X-Bridge-Instance was \(Transcript.shorten(instance, to: 128)) "
        + "and became \(Transcript.shorten(seen, to: 128))")
  }
}
