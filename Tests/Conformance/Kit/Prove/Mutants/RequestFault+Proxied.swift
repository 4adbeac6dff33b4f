import ContractModel

extension RequestFault {
  /// Whether a request that passes the proxy has the fault, as far as its head says it.
  func stands(in exchange: ProxiedExchange) -> Bool { stands(in: exchange, calling: exchange.endpoint) }

  /// As ``stands(in:)``, were it a call of `endpoint`: behind an unknown route or method no endpoint is known.
  func stands(in exchange: ProxiedExchange, calling endpoint: Endpoint?) -> Bool {
    guard let request = exchange.request else { return false }
    switch self {
    case .longTarget: return request.target.utf8.count > exchange.contract.server.limits.maxTarget.value
    case .largeFields:
      // Each line with its colon, one space and its line end.
      let size = request.fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
      let limits = exchange.contract.server.limits
      return request.fields.count > limits.maxHeaderFields.value || size > limits.maxHeaderBytes.value
    case .host: return !HostJudgement.isOwn(request.host, of: exchange.authority)
    case .origin: return OriginJudgement.isForeign(request, authority: exchange.authority)
    case .target: return !PathJudgement.decodes(request.path)
    case .route: return exchange.known == nil && PathJudgement.decodes(request.path)
    case .method:
      guard let known = exchange.known else {
        return !exchange.contract.endpoints.contains { $0.route.method.rawValue == request.method }
      }
      return !known.allow.split(separator: ", ").contains { $0 == request.method }
    case .token:
      return endpoint?.auth == .bearerToken && exchange.memory.token.map { request.bearer != $0 } ?? false
    case .coding: return !request.values("Content-Encoding").isEmpty && endpoint?.request != nil
    case .type:
      guard endpoint?.request != nil, request.announcesBody else { return false }
      return !MediaTypeJudgement.isJSON(request.values("Content-Type"))
    case .size:
      guard let endpoint, let length = FramingFaults.contentLength(of: request) else {
        return false
      }
      return length > endpoint.maxBody.value
    case .json: return endpoint?.request != nil && exchange.malformation != nil
    }
  }
}

extension ProxiedRequest {
  /// What stands behind `Bearer ` in the one `Authorization` field.
  var bearer: String? {
    let values = values("Authorization")
    guard values.count == 1, values[0].lowercased().hasPrefix("bearer ") else { return nil }
    return String(values[0].dropFirst("bearer ".count))
  }

  var announcesBody: Bool {
    !values("Transfer-Encoding").isEmpty || FramingFaults.contentLength(of: self).map { $0 > 0 } ?? false
  }
}

/// Which hosts are the bridge's own (wire-protocol H2 step 3).
enum HostJudgement {
  static func port(of authority: String) -> String { String(authority.split(separator: ":").last ?? "") }

  static func isOwn(_ host: String, of authority: String) -> Bool {
    let port = port(of: authority)
    return ["127.0.0.1:\(port)", "localhost:\(port)", "[::1]:\(port)"].contains(host.lowercased())
  }
}

/// Which origins are the bridge's own (wire-protocol H2 step 4).
enum OriginJudgement {
  static func isForeign(_ request: ProxiedRequest, authority: String) -> Bool {
    hasForeignOrigin(request, authority: authority) || hasForeignSite(request)
  }

  static func hasForeignOrigin(_ request: ProxiedRequest, authority: String) -> Bool {
    request.values("Origin").contains { origin in
      !(origin.lowercased().hasPrefix("http://")
        && HostJudgement.isOwn(String(origin.dropFirst("http://".count)), of: authority))
    }
  }

  static func hasForeignSite(_ request: ProxiedRequest) -> Bool {
    request.values("Sec-Fetch-Site").contains { !["none", "same-origin"].contains($0) }
  }
}

enum PathJudgement {
  /// Whether percent-decoding gives UTF-8 without `/` and NUL in a segment (wire-protocol H2 step 5, H9).
  static func decodes(_ path: String) -> Bool {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        value != UInt8(ascii: "/"), value != 0
      else { return false }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}

enum MediaTypeJudgement {
  /// `application/json`, alone or with `charset=utf-8` in any case (wire-protocol H2 step 11).
  static func isJSON(_ values: [String]) -> Bool {
    guard values.count == 1 else { return false }
    let parts = values[0].lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
    return parts == ["application/json"] || parts == ["application/json", "charset=utf-8"]
      || parts == ["application/json", "charset=\"utf-8\""]
  }
}
