import ContractModel

/// A harmless request that tells whether a server is there, and which one.
struct Probe {
  private static let answerTime = Duration.seconds(5)
  /// How long a subject that answers no more may take to end.
  private static let settlingTime = Duration.seconds(2)

  private let request: RequestRecipe
  private let run: RunContext

  init(run: RunContext) {
    self.run = run
    request = run.probe
  }

  /// `target` with the instance that answers there; throws where nothing does, or nothing that speaks HTTP.
  func identify(_ target: Target) throws(RunEnd) -> Target {
    let place = target.endpoint.authority
    let answer: HTTPResponse
    do throws(WireError) {
      answer = try ask(target, request)
    } catch .malformed(let reason) {
      throw RunEnd("the target at \(place) does not speak HTTP/1.1: \(reason)")
    } catch {
      throw Self.end(of: target, error)
    }
    var known = target
    if run.profile >= .bridge { known.instance = answer.values("X-Bridge-Instance").first }
    if run.profile >= .bridge { known.contract = answer.values("X-Contract").first }
    return known
  }

  /// Throws where the server is not there any more, or is another one; `moment` says when that was noticed.
  func check(_ target: Target, after moment: String) throws(RunEnd) {
    let answer: HTTPResponse
    do throws(WireError) {
      if let process = target.process, !process.isRunning { throw .closed }
      answer = try ask(target, request)
    } catch {
      throw Self.end(of: target, error, noticedAfter: moment)
    }
    try target.checkInstance(of: answer)
  }

  /// Throws where a server that runs already does not take the token that the user says is its own.
  func checkToken(of target: Target, from file: String) throws(RunEnd) {
    guard let endpoint = run.contract.plainProtectedRead else { return }
    // Whatever else comes is for the cases to judge.
    guard let answer = try? ask(target, RequestRecipe(calling: endpoint, body: nil)), answer.status == 401 else {
      return
    }
    throw RunEnd(
      "the target refuses the token of \(file) (401): is it the token of the server that runs there now?")
  }

  private func ask(_ target: Target, _ request: RequestRecipe) throws(WireError) -> HTTPResponse {
    let time = Self.answerTime * run.patience
    // The process itself, past any proxy: a probe is about the subject and not about a case.
    let connection = try HTTPConnection(to: target.process?.endpoint ?? target.endpoint, within: time)
    defer { connection.close() }
    let addressee = Addressee(authority: target.authority, token: target.token)
    return try connection.exchange(request.bytes(for: addressee), method: request.method, within: time)
  }

  /// With how a subject that was launched ended, and what it wrote last.
  ///
  /// - Parameter moment: The case after which it was noticed, nil at the start; others were under way beside it.
  private static func end(of target: Target, _ error: WireError, noticedAfter moment: String? = nil) -> RunEnd {
    let noticed = moment.map { "; it was noticed after \($0)" } ?? ""
    let silence = "does not answer\(moment == nil ? "" : " any more"): \(error.description)\(noticed)"
    guard let process = target.process else { return RunEnd("the target at \(target.endpoint.authority) \(silence)") }
    // Its socket is gone before the process is, and what it wrote last comes later still.
    if let status = process.settle(within: settlingTime) {
      return RunEnd("the subject ended with \(status)\(noticed)", output: process.outputTail)
    }
    return RunEnd("the subject at \(target.endpoint.authority) runs and \(silence)", output: process.outputTail)
  }

  /// A GET that reads, without a token if there is one; else OPTIONS, which no server acts on.
  static func request(for contract: Contract) -> RequestRecipe {
    if let endpoint = contract.plainestRead {
      return RequestRecipe(calling: endpoint, body: nil)
    }
    let path = contract.endpoints.first?.targetPath ?? "/"
    return RequestRecipe(method: "OPTIONS", target: WireText(path))
  }
}

extension Contract {
  /// A GET that asks for the token and for nothing else.
  var plainProtectedRead: Endpoint? {
    endpoints.first { $0.route.value.method == .get && $0.parameters.isEmpty && $0.auth != .none }
  }

  /// The GET that asks for least: no token if there is one, and no values of path and query.
  var plainestRead: Endpoint? {
    let reads = endpoints.filter { $0.route.value.method == .get }
    let plain = reads.filter(\.parameters.isEmpty)
    return plain.first { $0.auth == .none } ?? reads.first { $0.auth == .none } ?? plain.first ?? reads.first
  }
}
