import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import ConformanceKit

@Suite("The derived suite can't judge, and says why,", .timeLimit(.minutes(2)))
struct BadTargetsTests {
  /// Every case that the ten-line contract gives rise to.
  private static func everyCase() throws -> [Case] {
    let contract = try CoreFixture.contract()
    return Plan.derive(
      Derivation(contract: contract, oracle: Oracle(contract), vectors: try Derivation.loadVectors(), seed: 1))
  }

  /// Runs every case and expects exit status 2 with this reason.
  private static func check(
    _ address: HostPort, says reason: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout RunOptions) -> Void = { _ in }
  ) throws {
    let result = try RunnerFixture.run(try everyCase(), against: address, change)
    #expect(result.status == .couldNotJudge, "\(result.said)", sourceLocation: sourceLocation)
    #expect(result.text.contains(reason), "\(result.text)", sourceLocation: sourceLocation)
    #expect(result.said.contains("without a verdict"), sourceLocation: sourceLocation)
  }

  private static func check(
    server reply: @escaping @Sendable (RunnerFakeServer.Request) -> RunnerFakeServer.Reply, says reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let server = try RunnerFakeServer(reply)
    defer { server.stop() }
    try check(server.address, says: reason, sourceLocation: sourceLocation)
  }

  @Test("a target that takes connections and never answers")
  func mute() throws {
    let server = try WireScriptedServer.listen(backlog: 8)
    try Self.check(server.address, says: "does not answer: nothing came within 5.0 seconds")
  }

  @Test("a target that speaks another protocol")
  func foreign() throws {
    try Self.check(
      server: { _ in .bytes(Array("220 mail.example ESMTP\r\n".utf8)) }, says: "does not speak HTTP/1.1")
  }

  @Test("a target that answers garbage from some moment on")
  func garbageLater() throws {
    try Self.check(
      server: { $0.number < 30 ? RunnerFixture.greet($0) : .bytes([0, 1, 2, 0x0D, 0x0A]) },
      says: #"the status line begins "\x00\x01\x02""#)
  }

  @Test("a target that dies half way")
  func death() throws {
    try Self.check(
      server: { $0.number < 30 ? RunnerFixture.greet($0) : .death }, says: "does not answer any more: ")
  }

  @Test("a target that another process replaces half way")
  func replaced() throws {
    let other = CoreFixture.bytes(200, CoreFixture.greeting, replacing: ["X-Bridge-Instance": "another"])
    try Self.check(
      server: { $0.number < 30 ? RunnerFixture.greet($0) : .bytes(other) },
      says: "X-Bridge-Instance was the-instance and became another")
  }
}

@Suite("A launched subject can't be judged, and the run says why,", .timeLimit(.minutes(2)))
struct BadSubjectsTests {
  /// Launches a script of these lines for one case and expects exit status 2 with these reasons.
  private static func check(
    _ lines: [String], running testCase: Case? = nil, says reasons: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try check(lines, running: testCase, says: reasons, sourceLocation: sourceLocation)
  }

  private static func check(
    _ lines: [String], running testCase: Case?, says reasons: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let directory = try TemporaryDirectory.make()
    defer { TemporaryDirectory.remove(directory) }
    let script = "\(directory)/subject"
    try OutputFile(script).replace(with: lines.joined(separator: "\n"))
    let address = HostPort(host: "127.0.0.1", port: 1)
    let testCase = try testCase ?? CoreFixture.exchangeCase("core/greet/ada")
    let result = try RunnerFixture.run([testCase], against: address) {
      $0.subject = .launch("/bin/sh \(script)")
      $0.grants = []
    }
    #expect(result.status == .couldNotJudge, "\(result.said)", sourceLocation: sourceLocation)
    for reason in reasons {
      #expect(result.text.contains(reason), "\(result.text)", sourceLocation: sourceLocation)
    }
  }

  /// Shell lines that say ready with the nonce of the handover, for a server at `url`.
  private static func ready(_ url: String) -> [String] {
    [
      "read -r handover", #"nonce=${handover#*\"nonce\":\"}"#, #"nonce=${nonce%%\"*}"#,
      #"echo "{\"ready\":true,\"url\":\"\#(url)\",\"pid\":$$,\"nonce\":\"$nonce\"}""#,
    ]
  }

  @Test("where it ends before it is ready")
  func endsAtOnce() throws {
    try Self.check(
      ["echo no such option >&2", "exit 78"],
      says: "ended with exit status 78 before it was ready (P4); it wrote last:\n", "\n     no such option\n")
    try Self.check(["exit 78"], says: "before it was ready (P4); it wrote nothing\n")
  }

  @Test("where it ends with a long tale, whose last lines say why")
  func endsAtLength() throws {
    let frames = (1...40).map { "echo frame \($0) >&2" }
    try Self.check(
      frames + ["echo KeyError: port >&2", "exit 1"], says: "it wrote last:\n     … 22 lines before\n     frame 22\n",
      "     frame 40\n     KeyError: port\n")
  }

  /// As `check`, of a script that says ready and ends in these lines, and whose socket is gone after a case.
  private static func checkSilent(_ lines: [String], says reasons: String...) throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let closing = CoreFixture.sessionCase("core/greet/closing") { _ in
      server.stop()
      throw WireError.closed
    }
    try check(ready("http://\(server.address.authority)") + lines, running: closing, says: reasons)
  }

  @Test("where it runs on and answers no more, with its last words")
  func hangsLater() throws {
    try Self.checkSilent(
      ["echo waiting for a lock >&2", "cat > /dev/null"],
      says: "runs and does not answer any more: the connection was refused", "     waiting for a lock\n")
  }

  @Test("where its socket is gone before it is, with how it ended and its last words")
  func diesSlowly() throws {
    try Self.checkSilent(
      ["sleep 0.5", "echo out of memory >&2", "exit 3"],
      says: "the subject ended with exit status 3; it was noticed after core/greet/closing; it wrote last:\n",
      "     out of memory\n")
  }

  @Test("where its ready line is not the answer to this launch")
  func foreignNonce() throws {
    try Self.check(
      ["read -r handover", SubjectScript.ready(nonce: "of-another-launch"), "cat > /dev/null"],
      says: "has the nonce of-another-launch")
  }

  @Test("where nothing listens at the address of its ready line")
  func liesAboutAddress() throws {
    let address = try WireScriptedServer.deadAddress()
    try Self.check(
      Self.ready("http://\(address.authority)") + ["cat > /dev/null"],
      says: "does not answer: the connection was refused")
  }

  @Test("where it dies in the middle of a case, with its last words")
  func diesLater() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let killing = CoreFixture.sessionCase("core/greet/killing") { context in
      context.process?.signal(SIGKILL)
      _ = context.process?.waitForExit(within: .seconds(10))
      throw WireError.closed
    }
    try Self.check(
      ["echo out of memory >&2"] + Self.ready("http://\(server.address.authority)") + ["cat > /dev/null"],
      running: killing, says: "the subject ended with signal 9 (SIGKILL); it was noticed after core/greet/killing",
      "     out of memory\n")
  }
}
