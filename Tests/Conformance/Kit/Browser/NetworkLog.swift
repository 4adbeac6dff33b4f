/// What Chromium's `--log-net-log` tells of the attempts: the status of every answer that came, whoever may look into it.
struct NetworkLog: Sendable {
  struct Answer: Sendable, Equatable {
    /// `OPTIONS` of a preflight.
    let method: String
    let status: Int
  }

  /// `Chromium 120.0.6099.109`
  private(set) var browser: String?
  /// By the id of the attempt.
  private(set) var answers: [String: [Answer]] = [:]

  /// An attempt by the source of its events, with its method.
  private var sources: [[UInt8]: (attempt: String, method: String)] = [:]

  private static let marker = Array(BrowserAttempt.marker.utf8)
  private static let statusLine = Array("\"HTTP/1.".utf8)
  private static let refusal = Array("response code: ".utf8)

  /// The log holds its constants in the first line and one event in each line behind the second; a browser that is ended
  /// leaves it without an end.
  init(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: 0x0A)[...]
    if let constants = lines.popFirst().flatMap({ Self.document($0, endingWith: "}") })?["constants"] {
      browser = Self.browser(constants)
    }
    for line in lines {
      let line = Array(line)
      // Most of the megabytes are of no concern.
      guard [Self.marker, Self.statusLine, Self.refusal].contains(where: line.holds) else { continue }
      if let event = Self.document(line[...], endingWith: "") { add(event) }
    }
  }

  private mutating func add(_ event: WireValue) {
    guard case .number(let source)? = event["source"]?["id"], let details = event["params"] else { return }
    if let id = details["url"]?.text.flatMap(Self.attempt) {
      let method = details["method"]?.text ?? sources[source]?.method ?? "GET"
      sources[source] = (id, method)
    }
    guard let known = sources[source], let status = Self.status(details) else { return }
    answers[known.attempt, default: []].append(Answer(method: known.method, status: status))
  }

  private static func attempt(in url: String) -> String? {
    guard let place = Array(url.utf8).firstRange(of: marker) else { return nil }
    return String(decoding: Array(url.utf8)[place.upperBound...], as: UTF8.self)
  }

  /// From the head of an answer, or from the sentence about a handshake that was refused.
  private static func status(_ details: WireValue) -> Int? {
    if case .array(let lines)? = details["headers"], let line = lines.first?.text, line.hasPrefix("HTTP/") {
      return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }
    guard let message = details["message"]?.text, let place = Array(message.utf8).firstRange(of: refusal) else {
      return nil
    }
    return Int(String(decoding: Array(message.utf8)[place.upperBound...].prefix(3), as: UTF8.self))
  }

  private static func browser(_ constants: WireValue) -> String? {
    guard let client = constants["clientInfo"], let name = client["name"]?.text, let version = client["version"]?.text
    else { return nil }
    return "\(name) \(version)"
  }

  /// The JSON value of a line, which may end in a comma or in the end of the list.
  private static func document(_ line: ArraySlice<UInt8>, endingWith end: String) -> WireValue? {
    var line = line
    while let last = line.last, last == UInt8(ascii: ",") || last == UInt8(ascii: "]") || last == 0x0D {
      line = line.dropLast()
    }
    return try? DocumentScanner.read(Array(line) + Array(end.utf8))
  }
}
