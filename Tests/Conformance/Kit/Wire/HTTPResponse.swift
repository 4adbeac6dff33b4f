/// One HTTP answer as it came off the wire.
struct HTTPResponse: Sendable {
  /// `HTTP/1.1` or `HTTP/1.0`.
  var version: String
  var status: Int
  var reason: String
  /// Field lines in their order; names as spelled by the server.
  var fields: [(name: String, value: String)]
  /// The content without its transfer coding.
  var body: [UInt8] = []
  /// Whether the server will take no further request on this connection (RFC 9112 section 9.3).
  var closesConnection = false
  /// The interim statuses (1xx) that came before this answer.
  var informational: [Int] = []
  /// Fields behind a chunked body.
  var trailers: [(name: String, value: String)] = []
  /// Status line and field lines, byte for byte, with the empty line that ends them.
  var rawHead: [UInt8] = []

  /// The values of every field line called `name`, compared without case, in their order.
  func values(_ name: String) -> [String] {
    let wanted = name.lowercased()
    return fields.filter { $0.name.lowercased() == wanted }.map(\.value)
  }

  /// The members of a comma-separated list field, lower-cased and trimmed (RFC 9110 section 5.6.1).
  func listMembers(_ name: String) -> [String] {
    values(name).flatMap { $0.split(separator: ",") }
      .map { String(decoding: HTTPFieldLine.trim(Array($0.utf8)[...]), as: UTF8.self).lowercased() }
      .filter { !$0.isEmpty }
  }
}
