import ContractModel

/// What the families of HTTP's framing build their requests from, whatever the contract.
struct FramingGround: Sendable {
  /// A request without content that does no harm.
  let plain: RequestRecipe
  /// The target of ``plain``.
  let path: String
  /// ``path``, open for more of its query.
  var openTarget: String { path + (path.contains("?") ? "&" : "?") }
  /// What ``plain`` is answered with.
  let plainAnswer: AnswerExpectation
  /// The part of ids that names ``plain``.
  let name: String
  /// The first endpoint that takes a body.
  let posted: Endpoint?
  private let seed: UInt64

  init(_ derivation: Derivation) {
    let contract = derivation.contract
    let known = derivation.paths.all.first
    if let endpoint = contract.plainestRead {
      plain = RequestRecipe(calling: endpoint, body: nil)
      path = String(decoding: endpoint.target.bytes, as: UTF8.self)
      plainAnswer = .accepted(endpoint.name.value)
      name = endpoint.name.value
    } else {
      // OPTIONS, on which no server acts.
      path = known?.path ?? "/"
      plain = RequestRecipe(method: "OPTIONS", target: WireText(path))
      plainAnswer = known.map { .noContent(allow: $0.allow) } ?? AnswerExpectation(.status([404]))
      name = known?.name ?? "server"
    }
    posted = contract.endpoints.first { $0.request != nil }
    seed = derivation.seed
  }

  /// `GET /path HTTP/1.1`, without its line end.
  var line: WireText { "\(plain.method) \(path) HTTP/1.1" }
  /// The field lines of ``plain``.
  var fields: WireText { Self.text(of: plain.fields) }
  /// ``line`` and ``fields``, open for more field lines.
  var head: WireText { line + "\r\n" + fields }

  /// The same of a call of ``posted`` with a JSON body, without what frames it.
  func postHead(_ endpoint: Endpoint, version: String = "HTTP/1.1") -> WireText {
    let recipe = RequestRecipe(calling: endpoint, body: BodyRecipe(""))
    return "\(recipe.method) " + recipe.target + " \(version)\r\n" + Self.text(of: recipe.fields)
  }

  /// No request of any contract: whoever takes it for one refuses it for its type, and nothing happens.
  static let harmlessBody = "[]"

  /// What ``harmlessBody`` is answered with.
  static let harmlessAnswer = AnswerExpectation(.rejected(status: 422, code: "validation_failed", violations: nil))

  static let refused = AnswerExpectation.rejected(400, "bad_request", []).closing()

  /// The sequence of trace contexts of one case.
  func parents(of id: String) -> TraceParents { TraceParents(seed: seed, case: id) }

  /// ``plain`` under a trace context of its own, with more field lines where given.
  func traced(by parent: TraceParent, _ more: WireText = "") -> WireText {
    head + "traceparent: \(parent.field)\r\n" + more + "\r\n"
  }

  private static func text(of fields: [RequestRecipe.Field]) -> WireText {
    fields.reduce("") { $0 + "\($1.name): " + $1.value + "\r\n" }
  }
}
