import ContractModel

/// A request that must be refused as malformed, with all that stands behind it on its connection (wire-protocol H1).
struct MalformedRequest: Sendable {
  /// The last part of the id.
  let name: String
  /// What is said of it, as a clause after "says": `a folded field line is 400`.
  let states: String
  var text: WireText
  /// The section of an RFC, where it is not that of the family.
  var reference: String?
  /// What may be answered beside 400.
  var otherwise: [AnswerExpectation.Verdict] = []
  /// Whether the stream ends behind it; then no marker follows, since nothing could.
  var endsInput = false
  /// Whether the end may come without an answer.
  var mayStaySilent = false

  init(_ name: String, _ states: String, _ text: WireText) {
    self.name = name
    self.states = states
    self.text = text
  }

  func citing(_ reference: String) -> MalformedRequest {
    var copy = self
    copy.reference = reference
    return copy
  }

  func or(_ verdicts: AnswerExpectation.Verdict...) -> MalformedRequest {
    var copy = self
    copy.otherwise = verdicts
    return copy
  }

  /// Cut off where it is: nobody waits for an answer (RFC 9112 section 8).
  func cutOff() -> MalformedRequest {
    var copy = self
    copy.endsInput = true
    copy.mayStaySilent = true
    return copy
  }
}

extension Family {
  /// A case for each: exactly one answer, 400 with the error object and `Connection: close`, then the end of the stream.
  /// Behind each request a harmless one follows at once; the trace id of that marker must never come back.
  func refusals(of requests: [MalformedRequest], subject: String, on ground: FramingGround) -> [Case] {
    requests.map { request in
      let id = "\(id)/\(subject)/\(request.name)"
      var parents = ground.parents(of: id)
      let marker = parents.next()
      var due = RawExpectation([.init(request.answer, to: RequestRecipe(method: "POST", target: "/"))])
      due.mayStaySilent = request.mayStaySilent
      var raw = RawRequest(request.text)
      if request.endsInput {
        raw.endsInput = true
      } else {
        raw = raw.followed(by: ground.traced(by: marker))
        due.markerTraceID = marker.traceID
      }
      return Case(
        id: id, family: self.id, profile: profile, clauses: ["H1", "H13"] + [request.reference].compactMap(\.self),
        states: request.states, body: .raw(raw, due))
    }
  }
}

extension MalformedRequest {
  fileprivate var answer: AnswerExpectation {
    let bad = FramingGround.refused.verdict
    return AnswerExpectation(otherwise.isEmpty ? bad : .anyOf([bad] + otherwise)).closing()
  }
}
