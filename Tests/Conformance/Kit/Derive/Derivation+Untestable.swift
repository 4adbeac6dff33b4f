import ContractModel

extension Derivation {
  /// The bounds of requests that no case can try, in contract order.
  var untestable: [Untestable] { allFamilies.flatMap { $0.untestable(self) } }

  /// What ``requestCases(of:)`` leaves out: each bound once, with the first body that would try it.
  func untestable(of family: some RequestFamily) -> [Untestable] {
    var seen: Set<String> = []
    return variations(of: family).compactMap { endpoint, variation in
      guard let obstacle = obstacle(to: variation.document.recipe, calling: endpoint) else { return nil }
      let what = "\(variation.rule) of \(endpoint.name.value)/\(variation.place)"
      return seen.insert(what).inserted ? Untestable(what: what, reason: obstacle) : nil
    }
  }

  /// Why a body is not sent; nil where it is.
  private func obstacle(to body: BodyRecipe, calling endpoint: Endpoint) -> String? {
    let length = body.length
    if length > endpoint.maxBody.value {
      return "needs \(ByteCount.text(length)), max_body is \(ByteCount.text(endpoint.maxBody.value))"
    }
    if length > Self.longestBody {
      return "needs \(ByteCount.text(length)), the kit sends \(ByteCount.text(Self.longestBody)) at most"
    }
    guard body.isLarge, let request = endpoint.request, oracle.judge(body, as: request) == nil else { return nil }
    return "needs \(ByteCount.text(length)), more than the kit judges of such a body"
  }
}
