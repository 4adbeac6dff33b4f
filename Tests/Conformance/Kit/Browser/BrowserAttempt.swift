import ContractModel

/// One thing that a page tries, by one of a browser's means.
struct BrowserAttempt: Sendable {
  /// As in `makers` of `attempts.js`.
  enum Means: String, Sendable {
    case fetch, beacon, form, frame, image, script, style, events, socket
  }

  /// Stands in the URL, so that the browser's log tells which answer is whose.
  let id: String
  let page: AttackPage
  /// The address of the bridge: `http://127.0.0.1:5001`.
  let target: String
  /// What is called: `POST /api/clipboard/process`.
  let called: String
  let deed: Deed

  /// What is tried, whoever tries it.
  struct Deed: Sendable {
    let means: Means
    /// For people: `fetch no-cors, text/plain`.
    let words: String
    var method: String?
    var mode: String?
    var fields: [(name: String, value: String)] = []
    /// The media type of a body, or a form's `enctype`.
    var type: String?
    var body: String?
    /// The field of a form.
    var input: (name: String, value: String)?
    /// The first message of a socket.
    var message: String?
  }

  static let marker = "attempt="

  /// What the guard answers: the name is wrong, or the page is another origin's (H2 steps 3 and 4).
  var due: Int { isMisdirected ? 421 : 403 }

  /// What asks for that.
  var clause: String { isMisdirected ? "H2 step 3" : "H2 step 4" }

  var isMisdirected: Bool { !Self.ownNames.contains { target.hasPrefix("http://\($0):") } }

  private static let ownNames = ["127.0.0.1", "localhost", "[::1]"]

  var url: String {
    let path = called.drop { $0 != " " }.dropFirst()
    let scheme = deed.means == .socket ? "ws" : "http"
    return "\(scheme)\(target.dropFirst("http".count))\(path)?\(Self.marker)\(id)"
  }

  /// As `attempts.js` reads it.
  var document: JSONValue {
    let texts = [
      ("method", deed.method), ("mode", deed.mode), ("type", deed.type), ("body", deed.body),
      ("name", deed.input?.name), ("value", deed.input?.value), ("message", deed.message),
    ]
    return .object(
      [.init("id", .string(id)), .init("means", .string(deed.means.rawValue)), .init("url", .string(url))]
        + texts.compactMap { name, text in text.map { .init(name, .string($0)) } }
        + [.init("fields", .object(deed.fields.map { .init($0.name, .string($0.value)) }))])
  }
}
