import Testing

@testable import ConformanceKit

/// What the HTTP reader makes of a stream of answers.
enum WireHTTPReading {
  /// How a reading ended.
  enum End: Equatable {
    case needsMore
    case fault(String)
  }

  /// Reads `text` in every split and expects these answers, each as `summary` writes it, then `end`.
  /// `methods` are those of the requests answered; `closed` says that the stream ends behind the text.
  static func check(
    _ text: String, answering methods: [String] = ["GET"], closed: Bool = false, gives answers: [String],
    then end: End = .needsMore, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(
      Array(text.utf8), answering: methods, closed: closed, gives: answers, then: end, sourceLocation: sourceLocation)
  }

  static func check(
    _ bytes: [UInt8], answering methods: [String] = ["GET"], closed: Bool = false, gives answers: [String],
    then end: End = .needsMore, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for pieces in WireSplits.all(of: bytes) {
      let (found, ending) = read(pieces, answering: methods, closed: closed)
      #expect(found.map(summary) == answers, "in pieces of \(pieces.map(\.count))", sourceLocation: sourceLocation)
      #expect(ending == end, "in pieces of \(pieces.map(\.count))", sourceLocation: sourceLocation)
    }
  }

  /// Expects that the only thing `text` gives is a fault whose sentence holds `part`.
  static func checkFault(
    _ text: String, holds part: String, answering method: String = "GET", closed: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for pieces in WireSplits.all(of: Array(text.utf8)) {
      let (found, ending) = read(pieces, answering: [method], closed: closed)
      #expect(found.isEmpty, "in pieces of \(pieces.map(\.count))", sourceLocation: sourceLocation)
      guard case .fault(let reason) = ending else {
        Issue.record("no fault in pieces of \(pieces.map(\.count))", sourceLocation: sourceLocation)
        continue
      }
      #expect(reason.contains(part), sourceLocation: sourceLocation)
    }
  }

  static func one(_ text: String, answering method: String = "GET", closed: Bool = false) throws -> HTTPResponse {
    try #require(read([Array(text.utf8)], answering: [method], closed: closed).0.first)
  }

  /// `200 OK [body]`, with ` close` behind it where the connection takes no further request.
  private static func summary(_ answer: HTTPResponse) -> String {
    let body = String(decoding: answer.body, as: UTF8.self)
    return "\(answer.status) \(answer.reason) [\(body)]\(answer.closesConnection ? " close" : "")"
  }

  private static func read(
    _ pieces: [[UInt8]], answering methods: [String], closed: Bool
  ) -> ([HTTPResponse], End) {
    var reader = HTTPResponseReader()
    var answers: [HTTPResponse] = []
    var waiting = methods[...]
    for piece in pieces {
      reader.receive(piece)
      while let method = waiting.first {
        let progress = reader.next(answering: method)
        if case .malformed(let reason) = progress { return (answers, .fault(reason)) }
        guard case .response(let answer) = progress else { break }
        answers.append(answer)
        waiting.removeFirst()
      }
    }
    guard closed, let method = waiting.first else { return (answers, .needsMore) }
    switch reader.finish(answering: method) {
    case .response(let answer): return (answers + [answer], .needsMore)
    case .malformed(let reason): return (answers, .fault(reason))
    case .needMore: return (answers, .needsMore)
    }
  }
}
