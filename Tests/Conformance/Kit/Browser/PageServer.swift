import Synchronization

/// The attacker's web server: serves the pages and takes their reports.
final class PageServer: Sendable {
  /// How long a browser may take to send a request that it has begun.
  private static let requestTime = Duration.seconds(10)

  let isComplete: Latch
  /// By path.
  private let pages: [String: Page]
  private let reports = Mutex<[String: [UInt8]]>([:])
  private let reportPaths: Set<String>

  struct Page: Sendable {
    let html: String
    let isSandboxed: Bool
  }

  /// `isComplete` is released when there is a report at each of `reportPaths`.
  init(pages: [String: Page], reportPaths: Set<String>) throws(WireError) {
    self.pages = pages
    self.reportPaths = reportPaths
    isComplete = try Latch()
  }

  /// The body that was posted to the path.
  func report(at path: String) -> [UInt8]? { reports.withLock { $0[path] } }

  /// Answers the one request of a connection; whoever sends none gets no answer.
  func serve(_ stream: TCPStream) {
    guard let request = try? IncomingRequest.read(from: stream, within: Self.requestTime) else { return }
    serve(request, on: stream)
  }

  func serve(_ request: IncomingRequest, on stream: TCPStream) {
    // A browser that has gone needs no answer.
    try? stream.write(answer(to: request), within: Self.requestTime)
    stream.close()
  }

  private func answer(to request: IncomingRequest) -> [UInt8] {
    switch request.head.method {
    case "GET": pages[request.head.path].map(Self.answer) ?? Self.answer("404 Not Found", [])
    case "POST" where reportPaths.contains(request.head.path): take(request)
    default: Self.answer("404 Not Found", [])
    }
  }

  private func take(_ request: IncomingRequest) -> [UInt8] {
    let count = reports.withLock { reports in
      reports[request.head.path] = request.body
      return reports.count
    }
    if count == reportPaths.count { isComplete.release() }
    return Self.answer("200 OK", [])
  }

  private static func answer(_ page: Page) -> [UInt8] {
    let sandbox = page.isSandboxed ? ["Content-Security-Policy: sandbox allow-scripts allow-forms"] : []
    return answer("200 OK", ["Content-Type: text/html; charset=utf-8"] + sandbox, Array(page.html.utf8))
  }

  private static func answer(_ status: String, _ fields: [String], _ body: [UInt8] = []) -> [UInt8] {
    // A page holds the token; a browser keeps none that says no-store.
    let all =
      ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Cache-Control: no-store", "Connection: close"] + fields
    return Array("\(all.joined(separator: "\r\n"))\r\n\r\n".utf8) + body
  }
}
