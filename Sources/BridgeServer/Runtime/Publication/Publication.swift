/// What one request publishes, and what follows when that is done.
struct Publication: Sendable {
  let events: [OutgoingEvent]
  let traceID: String
  /// Writes the answer.
  let then: @Sendable () -> Void
}
