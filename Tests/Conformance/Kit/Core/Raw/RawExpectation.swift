/// What must come back for a ``RawRequest``: answers in order, and how the stream goes on behind them.
struct RawExpectation: Sendable {
  /// One answer, and the request that it answers, as far as a reader of answers must know it.
  struct Due: Sendable {
    let request: RequestRecipe
    let answer: AnswerExpectation

    init(_ answer: AnswerExpectation, to request: RequestRecipe) {
      self.request = request
      self.answer = answer
    }
  }

  enum Ending: Sendable {
    /// The server ends the stream, and nothing more comes before.
    case closed
    /// The same, or one more answer and then the end.
    case closedOr(Due)
  }

  var answers: [Due]
  var ending = Ending.closed
  /// The trace id of a request behind one that must be refused: no answer may ever carry it (RFC 9112 section 11.2).
  var markerTraceID: String?
  /// Whether the server may end the stream without a word: nobody waits for the answer to a request that was cut off
  /// (RFC 9112 section 8).
  var mayStaySilent = false

  init(_ answers: [Due], ending: Ending = .closed) {
    self.answers = answers
    self.ending = ending
  }

  /// Everything that it says, as text that changes whenever it does: part of the manifest's digests.
  var key: String {
    let dues = (answers + [next].compactMap(\.self)).map { "\($0.request.method) \($0.answer.key)" }
    return "\(dues)\(next == nil) \(markerTraceID ?? "") \(mayStaySilent)"
  }

  private var next: Due? {
    if case .closedOr(let due) = ending { due } else { nil }
  }
}
