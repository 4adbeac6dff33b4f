import ContractModel

/// A case that is known to fail: it runs all the same, and fails as it is said or the run is red.
struct KnownFailing: Sendable {
  let id: Located<String>
  /// What its cause line must hold.
  let failsWith: String
  let reason: String
  /// The last day on which it counts.
  let expires: CalendarDate

  /// `result` as this entry excuses it, or does not.
  func judge(_ result: CaseResult, on today: CalendarDate) -> CaseResult {
    var judged = result
    judged.knownFailing = self
    guard let failure = result.failure else {
      judged.verdict = .unexpectedPass
      return judged
    }
    judged.verdict = today <= expires && failure.cause.contains(failsWith) ? .knownFailing : .fail
    return judged
  }

  /// Why a failure is not excused, for its cause line.
  func remark(on failure: CaseResult.Failure) -> String {
    failure.cause.contains(failsWith)
      ? "\(id.span) excused this until \(expires), which is over"
      : "\(id.span) says that it fails with `\(failsWith)`"
  }

  /// For people, in one line.
  var description: String { "\(id.value): \(reason); fails with `\(failsWith)`; until \(expires)" }
}
