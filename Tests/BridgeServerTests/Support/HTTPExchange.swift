import Foundation

/// One request on a connection of its own, and its answer.
struct HTTPExchange {
  let status: Int
  /// By lower-case name.
  let fields: [String: String]
  let body: String

  init(port: UInt16, _ request: String, token: String? = nil, fields: [String] = [], body: String? = nil) throws {
    var lines = ["\(request) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"] + fields
    if let token { lines.append("Authorization: Bearer \(token)") }
    if let body { lines += ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"] }
    let connection = try LoopbackConnection(port: port)
    try connection.send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")).utf8))
    // Until the server closes: the answer is what came by then.
    var answer: [UInt8] = []
    _ = connection.receive { bytes -> Bool? in
      answer = bytes
      return nil
    }
    self.init(String(decoding: answer, as: UTF8.self))
  }

  private init(_ answer: String) {
    let parts = answer.components(separatedBy: "\r\n\r\n")
    let lines = (parts.first ?? "").components(separatedBy: "\r\n")
    status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    fields = Dictionary(
      lines.dropFirst().compactMap { line in
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        return (halves[0].lowercased(), halves[1].trimmingCharacters(in: .whitespaces))
      }, uniquingKeysWith: { first, _ in first })
    body = parts.dropFirst().joined(separator: "\r\n\r\n")
  }

  /// The body as a JSON object.
  var object: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
  }
}
