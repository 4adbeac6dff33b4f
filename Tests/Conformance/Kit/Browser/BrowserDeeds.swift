import ContractModel

/// All that a page can do to the endpoints and channels of a contract; every request would be accepted, were it not for
/// who sends it.
struct BrowserDeeds {
  typealias Deed = BrowserAttempt.Deed

  /// The right one: what a page could do that has somehow learned it.
  let token: String
  private static let guess = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"

  /// For each route what is tried there.
  func all(_ contract: Contract) -> [(called: String, deeds: [Deed])] {
    contract.endpoints.map { ($0.route.description, deeds(of: $0, contract)) }
      + contract.channels.map { ("GET \($0.route.value.path)", sockets) }
  }

  private func deeds(of endpoint: Endpoint, _ contract: Contract) -> [Deed] {
    let method = endpoint.route.method
    let body = RequestPlaces.documents(of: endpoint, in: contract).first.map {
      String(decoding: $0.recipe.bytes, as: UTF8.self)
    }
    switch method {
    case .get: return fetches("GET", body: nil) + embeddings
    case .post: return simplePosts(body ?? "") + fetches("POST", body: body)
    default: return fetches(method.rawValue, body: body)
    }
  }

  /// Without a preflight: what pages could always do.
  private func simplePosts(_ body: String) -> [Deed] {
    let input = Self.input(sending: body)
    return [
      Deed(
        means: .fetch, words: "fetch no-cors, text/plain", method: "POST", mode: "no-cors", type: "text/plain",
        body: body),
      Deed(means: .fetch, words: "fetch no-cors, no media type", method: "POST", mode: "no-cors", body: body),
      Deed(means: .beacon, words: "beacon, text/plain", type: "text/plain", body: body),
      Deed(means: .form, words: "form, text/plain", type: "text/plain", input: input),
      Deed(
        means: .form, words: "form, urlencoded", type: "application/x-www-form-urlencoded", input: ("document", body)),
      Deed(means: .form, words: "form, multipart", type: "multipart/form-data", input: ("document", body)),
    ]
  }

  /// A form of type text/plain sends `name=value` and a line end: the equals sign goes into a field that nobody reads.
  private static func input(sending document: String) -> (name: String, value: String) {
    guard document.hasSuffix("}") else { return (document, "") }
    let open = document.dropLast()
    return ("\(open)\(open.hasSuffix("{") ? "" : ",")\"x\":\"", "\"}")
  }

  private func fetches(_ method: String, body: String?) -> [Deed] {
    let type = body == nil ? "" : ", application/json"
    let credentials: [(String, [(name: String, value: String)])] = [
      ("", []), (", a guessed token", [("Authorization", "Bearer \(Self.guess)")]),
      (", the token", [("Authorization", "Bearer \(token)")]),
    ]
    let simple =
      body == nil && method == "GET"
      ? [Deed(means: .fetch, words: "fetch no-cors", method: method, mode: "no-cors")] : []
    return simple
      + credentials.map { words, fields in
        Deed(
          means: .fetch, words: "fetch\(type)\(words)", method: method, fields: fields,
          type: body == nil ? nil : "application/json", body: body)
      }
  }

  private var embeddings: [Deed] {
    [
      Deed(means: .image, words: "<img>"), Deed(means: .script, words: "<script>"),
      Deed(means: .style, words: "<link>"),
      Deed(means: .frame, words: "<iframe>"), Deed(means: .events, words: "EventSource"),
    ]
  }

  private var sockets: [Deed] {
    [
      Deed(means: .socket, words: "WebSocket"),
      Deed(means: .socket, words: "WebSocket, a guessed token as its message", message: Self.guess),
      Deed(means: .socket, words: "WebSocket, the token as its message", message: token),
    ]
  }
}

extension BrowserAttempt {
  /// Every deed by every page against every address.
  static func all(_ contract: Contract, token: String, pages: [AttackPage]) -> [BrowserAttempt] {
    let routes = BrowserDeeds(token: token).all(contract)
    var attempts: [BrowserAttempt] = []
    for page in pages {
      for target in page.targets {
        for (called, deeds) in routes {
          attempts += deeds.map { deed in
            BrowserAttempt(id: "", page: page, target: target, called: called, deed: deed)
          }
        }
      }
    }
    return attempts.enumerated().map { index, attempt in
      BrowserAttempt(
        id: "a\(index)", page: attempt.page, target: attempt.target, called: attempt.called, deed: attempt.deed)
    }
  }
}
