/// One visit of a browser to all pages.
struct BrowserVisit {
  /// What the pages and the browser's log told.
  struct Account: Sendable {
    let log: NetworkLog
    let sights: [String: PageReport.Sight]

    func verdict(on attempt: BrowserAttempt) -> AttemptVerdict {
      .of(attempt, answers: log.answers[attempt.id] ?? [], sight: sights[attempt.id])
    }
  }

  /// Some hundred attempts take ten seconds; a page gives each of them ten at most.
  private static let visitTime = Duration.seconds(120)
  private static let turn = Duration.milliseconds(100)

  let listener: LoopbackListener
  let pages: [AttackPage]
  let attempts: [BrowserAttempt]
  let bridge: HostPort

  /// Serves the pages and waits until each has reported; `meanwhile` is called several times a second.
  func perform(
    command: String, in folder: String, patience: Double, holding: (BrowserProcess) -> Void,
    meanwhile: () throws -> Void
  ) throws -> Account {
    let server = try PageServer(pages: try texts(), reportPaths: Set(pages.map(\.reportPath)))
    let rebound = ReboundName(server: server, bridge: bridge)
    let reboundListener = try LoopbackListener(host: AttackPage.reboundAddress, port: bridge.port)
    defer {
      listener.close()
      reboundListener.close()
    }
    try Self.serve(listener) { server.serve($0) }
    try Self.serve(reboundListener) { rebound.serve($0) }
    let browser = try BrowserProcess(command: command, opening: pages.first?.url ?? "about:blank", in: folder)
    defer { browser.stop() }
    holding(browser)
    try wait(for: server, browser, Deadline(after: Self.visitTime * patience), meanwhile)
    browser.stop()
    return Account(log: browser.networkLog, sights: sights(server))
  }

  private static func serve(_ listener: LoopbackListener, _ take: @escaping @Sendable (TCPStream) -> Void) throws {
    try listener.serve { descriptor in
      // Without a thread the connection ends unanswered, and the page's report is missed.
      try? DetachedThread.start { take(TCPStream(descriptor)) }
    }
  }

  private func wait(
    for server: PageServer, _ browser: BrowserProcess, _ end: Deadline, _ meanwhile: () throws -> Void
  ) throws {
    while !server.isComplete.wait(until: Deadline(after: Self.turn)) {
      try meanwhile()
      guard !end.hasPassed, browser.isRunning else { throw silence(of: server, browser) }
    }
  }

  private func silence(of server: PageServer, _ browser: BrowserProcess) -> RunEnd {
    let missing = pages.first { server.report(at: $0.reportPath) == nil }
    let what = browser.isRunning ? "did not get through" : "ended at"
    return RunEnd("the browser \(what) \(missing?.url ?? "its pages"); its last words: \(browser.lastWords)")
  }

  private func texts() throws -> [String: PageServer.Page] {
    let script = try KitResources.text("Page/attempts.js")
    var texts: [String: PageServer.Page] = [:]
    for (page, next) in zip(pages, pages.dropFirst().map { Optional($0) } + [nil]) {
      let html = PageText.html(
        attempts.filter { $0.page.index == page.index },
        report: "http://\(listener.address.authority)\(page.reportPath)",
        next: next?.url, script: script)
      texts[page.path] = PageServer.Page(html: html, isSandboxed: page.isSandboxed)
    }
    return texts
  }

  private func sights(_ server: PageServer) -> [String: PageReport.Sight] {
    pages.compactMap { server.report(at: $0.reportPath).flatMap(PageReport.init)?.sights }
      .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}
