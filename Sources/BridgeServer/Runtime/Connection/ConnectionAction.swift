/// What is to be done after something happened on a connection.
enum ConnectionAction {
  /// Nothing but to go on reading.
  case proceed
  case sendContinue
  case answer(Answer)
  /// Call the operation, then tell the session its reply.
  case invoke(Exchange, operation: Int, RequestParameters, body: [UInt8])
  /// Answer 101 and hand the connection over to a channel.
  case open(Exchange, channel: Int, key: String)
  /// Close without a word: nobody waits for an answer.
  case close
}
