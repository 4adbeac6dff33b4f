/// What in a server's frames breaks RFC 6455, as a sentence that names the place and the section.
struct WebSocketFault: Error, Equatable {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
