/// What in an answer breaks RFC 9112, as a sentence that names the place and the section.
struct HTTPFault: Error, Equatable {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
