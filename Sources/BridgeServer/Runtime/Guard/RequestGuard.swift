import NIOCore
import NIOHTTP1

/// Judges a request by its head, in the order of wire-protocol H2: the first step that refuses is the answer.
struct RequestGuard: Sendable {
  /// A body that no endpoint asked for is read up to this size, so that the connection can go on (H9).
  static let drainLimit = 64 * 1024

  let service: BridgeService
  let port: Int
  let token: [UInt8]
  /// Of each operation: a conversion of 128 bits is no work for every request.
  let timeouts: [TimeAmount]

  init(service: BridgeService, port: Int, token: [UInt8]) {
    self.service = service
    self.port = port
    self.token = token
    timeouts = service.operations.map { TimeAmount($0.timeout) }
  }

  func judge(_ head: HTTPRequestHead, _ fields: RequestFields) -> GuardDecision {
    if let error = framing(head, fields) ?? size(head, fields) { return .refuse(error) }
    let target = RequestTarget(head.uri)
    if let error = host(target, fields) ?? origin(fields) { return .refuse(error) }
    guard let path = target.path else { return .refuse(.badRequest) }
    guard let entry = service.lookUp(path) else { return .refuse(.notFound) }
    if head.method == .OPTIONS { return .options(allow: entry.allow) }
    if let channel = entry.channel { return judgeUpgrade(head, fields, to: channel, allow: entry.allow) }
    guard let index = operation(head.method, of: entry) else { return .refuse(.methodNotAllowed, allow: entry.allow) }
    // A table that names an operation which is not there is the server's fault, not the client's.
    guard service.operations.indices.contains(index) else { return .refuse(.internalError) }
    return judgeCall(of: index, RequestParameters(pathValues: entry.pathValues, query: target.query), fields)
  }

  // MARK: Steps 1 to 4: is this a request, and is it ours?

  private func framing(_ head: HTTPRequestHead, _ fields: RequestFields) -> StandardError? {
    guard head.version == .http1_0 || head.version == .http1_1,
      let host = fields.host.single, HostField.isWellFormed(host),
      fields.contentLength.value == nil || fields.declaredLength != nil
    else { return .badRequest }
    guard let coding = fields.transferEncoding.value else { return nil }
    let isSound =
      !fields.transferEncoding.isRepeated && ASCII.equalIgnoringCase(coding.utf8, "chunked".utf8)
      && fields.contentLength.value == nil && head.version == .http1_1
    return isSound ? nil : .badRequest
  }

  private func size(_ head: HTTPRequestHead, _ fields: RequestFields) -> StandardError? {
    if head.uri.utf8.count > service.limits.maxTarget { return .uriTooLong }
    let isTooLarge = fields.count > service.limits.maxHeaderFields || fields.byteCount > service.limits.maxHeaderBytes
    return isTooLarge ? .headersTooLarge : nil
  }

  private func host(_ target: RequestTarget, _ fields: RequestFields) -> StandardError? {
    let authority = target.authority ?? fields.host.value ?? ""
    return service.comparisons.hostIsOurs(authority, port) ? nil : .misdirectedRequest
  }

  private func origin(_ fields: RequestFields) -> StandardError? {
    if let origin = fields.origin.value, !service.comparisons.originIsOurs(origin, port) { return .forbiddenOrigin }
    if let site = fields.fetchSite.value, !service.comparisons.siteIsOurs(site) { return .forbiddenOrigin }
    return nil
  }

  // MARK: Steps 8 to 13: may it be done?

  private func operation(_ method: HTTPMethod, of entry: RouteEntry) -> Int? {
    let name = method == .HEAD ? "GET" : method.rawValue
    return entry.methods.first { $0.method == name }?.operation
  }

  private func judgeCall(
    of index: Int, _ parameters: RequestParameters, _ fields: RequestFields
  ) -> GuardDecision {
    let operation = service.operations[index]
    guard !operation.requiresToken || isAuthorized(fields) else { return .refuse(.unauthorized) }
    guard isAcceptable(fields, to: operation) else { return .refuse(.unsupportedMediaType) }
    let limit = operation.takesBody ? operation.maxBody : Self.drainLimit
    guard (fields.declaredLength ?? 0) <= limit else { return .refuse(.payloadTooLarge) }
    let asks = fields.expectation.value.map { ASCII.list($0, names: "100-continue") } ?? false
    return .operation(
      index, parameters,
      BodyExpectation(
        limit: limit, isDue: operation.takesBody, asksToContinue: asks && fields.announcesBody))
  }

  private func isAuthorized(_ fields: RequestFields) -> Bool {
    guard let given = fields.authorization.single.flatMap(BearerToken.parse) else { return false }
    return service.comparisons.tokensMatch(given, token)
  }

  private func isAcceptable(_ fields: RequestFields, to operation: Operation) -> Bool {
    guard fields.contentEncoding.value == nil else { return false }
    guard operation.takesBody, fields.announcesBody else { return true }
    return fields.contentType.single.map(MediaType.isJSON) ?? false
  }

  /// A channel's methods are GET and OPTIONS (C1).
  private func judgeUpgrade(
    _ head: HTTPRequestHead, _ fields: RequestFields, to channel: Int, allow: String
  ) -> GuardDecision {
    guard head.method == .GET else { return .refuse(.methodNotAllowed, allow: allow) }
    guard service.channels.indices.contains(channel) else { return .refuse(.internalError) }
    guard head.version == .http1_1, WebSocketHandshake.isUpgrade(fields) else { return .refuse(.upgradeRequired) }
    guard let key = fields.webSocketKey.single, WebSocketHandshake.isKey(key) else { return .refuse(.badRequest) }
    return .channel(channel, key: key)
  }
}
