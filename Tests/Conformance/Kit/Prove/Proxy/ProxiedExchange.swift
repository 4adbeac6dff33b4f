import ContractModel

/// A request and its answer on their way through the proxy, read once for all mutants that look at them.
final class ProxiedExchange {
  /// Nil for an answer that no request could be found for.
  let request: ProxiedRequest?
  let answer: HTTPResponse
  let memory: ProxyMemory
  /// What stands at the request's path.
  let known: KnownPath?
  /// The endpoint that answers it, HEAD as GET.
  let endpoint: Endpoint?
  let contract: Contract
  /// The authority of the bridge behind the proxy.
  let authority: String

  init(
    _ request: ProxiedRequest?, _ answer: HTTPResponse, _ contract: Contract, _ routes: KnownPaths,
    _ memory: ProxyMemory, authority: String
  ) {
    self.request = request
    self.answer = answer
    self.contract = contract
    self.memory = memory
    self.authority = authority
    known = request.flatMap { routes.at(Array($0.path.utf8)) }
    let method = request?.method == "HEAD" ? "GET" : request?.method
    endpoint = known?.endpoints.first { $0.route.method.rawValue == method }
  }

  var channel: Channel? { known?.channel }
  var status: Int { answer.status }
  var method: String { request?.method ?? "GET" }

  /// The parts of the contract that the exchange is about, as mutants name them.
  var scopes: Set<String> {
    Set([endpoint?.name.value, known?.name, channel?.subject].compactMap { $0 })
  }

  /// The answer's content; nil where it is no JSON.
  lazy var document: WireValue? = answer.body.isEmpty ? nil : try? DocumentScanner.read(answer.body)
  lazy var error: ErrorObject? = status >= 400 ? document.flatMap { try? ErrorObject($0) } : nil
  /// The request's body; nil where it was not kept or is no JSON.
  lazy var requestDocument: WireValue? = request?.body.flatMap { try? DocumentScanner.read($0) }
  /// As ``requestDocument``, also of a body that is too long to be kept, where the lane knows what was sent.
  lazy var wholeRequestDocument: WireValue? = requestDocument ?? (request?.body == nil ? memory.longDocument : nil)
  /// Why the request's body is no JSON that is let in; nil where it is, or was not kept.
  lazy var malformation: String? = {
    guard let body = request?.body else { return nil }
    do throws(MalformedDocument) {
      _ = try DocumentScanner.read(body)
      return nil
    } catch {
      return error.reason
    }
  }()
  lazy var faults: [RequestFault] = RequestFault.allCases.filter { $0.stands(in: self) }

  /// Whether the endpoint has done what it was asked, or has said itself why not.
  var isJudgedByHandler: Bool {
    guard let endpoint, method == endpoint.route.method.rawValue else { return false }
    if status == 200 { return true }
    return error.map { error in endpoint.errors.contains { $0.value == error.code } } ?? false
  }

  var isSuccess: Bool { status == 200 && endpoint.map { method == $0.route.method.rawValue } ?? false }
}
