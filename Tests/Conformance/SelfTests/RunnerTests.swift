import Synchronization
import Testing

@testable import ConformanceKit

@Suite("Running cases against a target")
struct RunnerTests {
  private func cases(_ count: Int, _ expectation: AnswerExpectation = .accepted("greet"), needs: Set<Need> = [])
    throws -> [Case]
  {
    try (0..<count).map { try CoreFixture.exchangeCase("core/greet/\($0)", expectation, needs: needs) }
  }

  @Test("a server that answers as the contract says conforms: exit status 0")
  func conforms() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(50), against: server.address)
    #expect(result.status == .conforms, "\(result.said)\(result.complaints)")
    #expect(result.said.contains("50 cases: 50 passed, 0 failed"))
    // Every case, and the probes before and after.
    #expect(server.requestCount == 52)
  }

  @Test("one wrong answer: exit status 1, and every other case has its verdict")
  func fails() throws {
    let server = try RunnerFakeServer { request in
      request.number == 5 ? .bytes(CoreFixture.bytes(200, "{\"status\":\"ok\"}")) : RunnerFixture.greet(request)
    }
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(20), against: server.address)
    #expect(result.status == .doesNotConform)
    #expect(result.said.contains("20 cases: 19 passed, 1 failed"))
  }

  @Test("a server that closes on one request fails that case only")
  func silence() throws {
    let server = try RunnerFakeServer { request in
      request.body == Array("{\"name\":\"Eve\"}".utf8) ? .silence : RunnerFixture.greet(request)
    }
    defer { server.stop() }
    let odd = try CoreFixture.exchangeCase("core/greet/eve", name: "Eve")
    let result = try RunnerFixture.run(try cases(5) + [odd], against: server.address)
    #expect(result.status == .doesNotConform)
    #expect(result.said.contains("the server gave no answer: the connection was closed"))
    #expect(result.said.contains("6 cases: 5 passed, 1 failed"))
  }

  @Test("an idle connection that the server has ended is opened anew, not held against it")
  func idleEnd() throws {
    let server = try RunnerFakeServer { request in
      request.numberOnConnection == 2 ? .silence : RunnerFixture.greet(request)
    }
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(9), against: server.address) { $0.jobs = 1 }
    #expect(result.status == .conforms, "\(result.said)\(result.complaints)")
  }

  @Test("a connection that is kept open and dead after an answer is told, with the request that came before")
  func deadConnection() throws {
    let server = try RunnerFakeServer { request in
      request.numberOnConnection == 1 ? .bytes(Array("nonsense\r\n\r\n".utf8)) : RunnerFixture.greet(request)
    }
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(2), against: server.address) { $0.jobs = 1 }
    #expect(result.status == .doesNotConform)
    #expect(result.said.contains("the server kept the connection open after POST /greet and gave no answer on it"))
  }

  @Test("a target at which nothing listens can't be judged: exit status 2 with the reason")
  func nobody() throws {
    let result = try RunnerFixture.run(try cases(1), against: try WireScriptedServer.deadAddress())
    #expect(result.status == .couldNotJudge)
    #expect(result.text.contains("does not answer: the connection was refused"))
    #expect(result.said.contains("1 case: 0 passed, 0 failed, 1 without a verdict"))
  }

  @Test("a target that answers garbage can't be judged")
  func garbage() throws {
    let server = try RunnerFakeServer { _ in .bytes(Array("SSH-2.0-OpenSSH_9.2p1\r\n".utf8)) }
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(1), against: server.address)
    #expect(result.status == .couldNotJudge)
    #expect(result.text.contains("does not speak HTTP/1.1"))
  }

  @Test("a target that dies half way can't be judged, and the cases after have no verdict")
  func death() throws {
    let server = try RunnerFakeServer { $0.number >= 10 ? .death : RunnerFixture.greet($0) }
    let result = try RunnerFixture.run(try cases(200), against: server.address) { $0.jobs = 1 }
    #expect(result.status == .couldNotJudge)
    #expect(result.text.contains("any more: "), "\(result.complaints)")
    #expect(result.said.contains("without a verdict"))
  }

  @Test(
    "a target that refuses the token which is said to be its own can't be judged; what else it answers, cases judge")
  func wrongToken() throws {
    let contract = try DeriveFixture.contract(DeriveFixture.smrtHub)
    let run = RunContext(contract, CoreFixture.options(), launcher: nil)
    func end(_ token: String, status: Int) throws -> RunEnd? {
      let server = try RunnerFakeServer { request in
        let isRight = request.method == "GET" && request.head.contains("Authorization: Bearer right\r\n")
        return .bytes(CoreFixture.bytes(isRight ? 200 : status, CoreFixture.error("unauthorized")))
      }
      defer { server.stop() }
      let target = Target(
        endpoint: server.address, authority: server.address.authority, token: token, process: nil)
      do throws(RunEnd) {
        try Probe(run: run).checkToken(of: target, from: "bridge.token")
        return nil
      } catch { return error }
    }
    #expect(try end("right", status: 401) == nil)
    #expect(try end("wrong", status: 403) == nil)
    #expect(try end("wrong", status: 401)?.status == .couldNotJudge)
    #expect(try end("wrong", status: 401)?.reason.contains("refuses the token of bridge.token (401)") == true)
  }

  @Test("a run that is interrupted reports what it has judged")
  func interrupted() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let begun = Mutex<ConformanceRun?>(nil)
    let stop = CoreFixture.sessionCase("core/greet/stop") { _ in
      begun.withLock { $0 }?.interrupt()
      return .pass
    }
    let wrong = try CoreFixture.exchangeCase("core/greet/wrong", .rejected(422, "validation_failed"))
    let later = CoreFixture.sessionCase("core/greet/later", needs: [.alone]) { _ in .pass }
    let result = try RunnerFixture.run([wrong, stop, later], against: server.address) {
      $0.grants = [.writes, .alone]
    } begins: { run in
      begun.withLock { $0 = run }
    }
    #expect(result.status == .interrupted)
    #expect(result.said.contains("3 cases: 1 passed, 1 failed, 1 without a verdict"), "\(result.said)")
    #expect(result.said.hasSuffix("interrupted: what stands above was judged until then\n"))
  }

  @Test("a target that is replaced half way can't be judged")
  func replaced() throws {
    let server = try RunnerFakeServer { request in
      guard request.number > 10 else { return RunnerFixture.greet(request) }
      return .bytes(
        CoreFixture.bytes(200, CoreFixture.greeting, replacing: ["X-Bridge-Instance": "another"]))
    }
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(200), against: server.address)
    #expect(result.status == .couldNotJudge)
    #expect(result.text.contains("X-Bridge-Instance was the-instance and became another"))
  }

  @Test("filters that match nothing, grants of `launch` and foreign hosts can't be judged")
  func refused() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let all = try cases(2)
    let filtered = try RunnerFixture.run(all, against: server.address) { $0.only = ["other/*"] }
    #expect(filtered.status == .couldNotJudge && filtered.complaints.contains("`other/*` matches no case"))
    let granted = try RunnerFixture.run(all, against: server.address) { $0.grants = [.launch] }
    #expect(granted.status == .couldNotJudge && granted.complaints.contains("can't be granted"))
    let remote = try RunnerFixture.run(all, against: HostPort(host: "192.0.2.1", port: 80))
    #expect(remote.status == .couldNotJudge && remote.complaints.contains("--allow-remote"))
    #expect(server.requestCount == 0)
  }

  @Test("what is not granted leaves a run green, and red under --require all")
  func grants() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let all = try cases(2) + [try CoreFixture.exchangeCase("x/greet/w", needs: [.writes])]
    let lenient = try RunnerFixture.run(all, against: server.address) { $0.grants = [] }
    #expect(lenient.status == .conforms)
    #expect(lenient.said.contains("1 case not granted: 1 need writes"))
    let strict = try RunnerFixture.run(all, against: server.address) {
      $0.grants = []
      $0.requiresAll = true
    }
    #expect(strict.status == .doesNotConform)
  }

  @Test("events never seen are unproven, and red under --strict")
  func unproven() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let lenient = try RunnerFixture.run(try cases(1), against: server.address)
    #expect(lenient.status == .conforms)
    #expect(lenient.said.contains("event greeted was never seen"))
    #expect(!lenient.said.contains("endpoint greet was never seen"))
    let strict = try RunnerFixture.run(try cases(1), against: server.address) { $0.isStrict = true }
    #expect(strict.status == .doesNotConform)
    let chosen = try RunnerFixture.run(try cases(2), against: server.address) {
      $0.isStrict = true
      $0.only = ["core/greet/0"]
    }
    #expect(chosen.status == .conforms)
    #expect(chosen.said.contains("unproven not judged: some cases only"))
  }

  @Test("cases that write run one at a time for each endpoint, others beside them")
  func lanes() throws {
    let under = Mutex((now: 0, most: 0))
    let writing = (0..<20).map { index in
      CoreFixture.sessionCase("w/greet/\(index)", needs: [.writes]) { _ in
        under.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        for _ in 0..<1_000 { _ = RandomText.make(4) }
        under.withLock { $0.now -= 1 }
        return .pass
      }
    }
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let result = try RunnerFixture.run(writing, against: server.address)
    #expect(result.status == .conforms)
    #expect(under.withLock { $0.most } == 1)
  }

  @Test("what a session throws is its failure, the run's end or the kit's own fault")
  func sessions() throws {
    struct Odd: Error {}
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let failing = CoreFixture.sessionCase("s/x/failing") { context in
      context.note("> something")
      throw CaseFailure("sent it twice", clause: "C6")
    }
    let failed = try RunnerFixture.run([failing], against: server.address)
    #expect(failed.status == .doesNotConform)
    #expect(failed.said.contains("C6 says an event once; the server sent it twice [C6]"))
    #expect(failed.said.contains("> something"))
    let ending = CoreFixture.sessionCase("s/x/ending") { _ in throw RunEnd("no set-up") }
    #expect(try RunnerFixture.run([ending], against: server.address).status == .couldNotJudge)
    let odd = CoreFixture.sessionCase("s/x/odd") { _ in throw Odd() }
    #expect(try RunnerFixture.run([odd], against: server.address).status == .internalError)
  }

  @Test("a replay shows the exchange of a case that passes")
  func replay() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(3), against: server.address) { $0.replayed = "core/greet/1" }
    #expect(result.status == .conforms)
    #expect(result.said.contains("PASS core/greet/1"))
    #expect(result.said.contains("< {\"status\":\"ok\""))
  }

  @Test("the reports are files, and the token is in none of them")
  func files() throws {
    let directory = try TemporaryDirectory.make()
    defer { TemporaryDirectory.remove(directory) }
    let server = try RunnerFakeServer { request in
      request.number == 2
        ? .bytes(CoreFixture.bytes(200, "{\"status\":\"ok\",\"greeting\":\"\(CoreFixture.token)\"}"))
        : RunnerFixture.greet(request)
    }
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(3), against: server.address) {
      $0.junitFile = "\(directory)/junit.xml"
      $0.logFile = "\(directory)/log.ndjson"
    }
    #expect(result.status == .doesNotConform)
    let junit = String(decoding: try #require(FileBytes.read("\(directory)/junit.xml")), as: UTF8.self)
    let log = String(decoding: try #require(FileBytes.read("\(directory)/log.ndjson")), as: UTF8.self)
    for text in [junit, log, result.said, result.complaints] {
      #expect(!text.contains(CoreFixture.token))
      #expect(text.isEmpty || text.contains("<token>") || text.contains("&lt;token&gt;"))
    }
    let lines = log.split(separator: "\n")
    #expect(lines.count == 5)
    for line in lines { _ = try DocumentScanner.read(Array(line.utf8)) }
    #expect(lines.last?.contains("\"exit_status\":1") == true)
  }

  @Test("a report that can't be written can't be judged, before anything is sent")
  func unwritable() throws {
    let server = try RunnerFakeServer(RunnerFixture.greet)
    defer { server.stop() }
    let result = try RunnerFixture.run(try cases(1), against: server.address) {
      $0.junitFile = "/nowhere/at/all.xml"
    }
    #expect(result.status == .couldNotJudge)
    #expect(server.requestCount == 0)
  }

  #if os(Linux)
    @Test("a report that can't be written in the end is told last, and takes nothing away from the other")
    func full() throws {
      let directory = try TemporaryDirectory.make()
      defer { TemporaryDirectory.remove(directory) }
      var options = CoreFixture.options()
      options.logFile = "/dev/full"
      options.junitFile = "\(directory)/junit.xml"
      let said = Mutex("")
      let console = Console(
        isColoured: false, say: { text in said.withLock { $0 += text } }, complain: { _ in })
      var summary = try ReportFixture.summary()
      try Reports(options, console, Redactor(TokenCanary("")), cases: 1).finish(&summary)
      #expect(summary.status == .couldNotJudge)
      #expect(said.withLock { $0 }.hasSuffix("could not judge: /dev/full can't be written: No space left on device\n"))
      let junit = String(decoding: try #require(FileBytes.read("\(directory)/junit.xml", upTo: 100_000)), as: UTF8.self)
      #expect(junit.contains("name=\"core/greet/right\"") && junit.contains("errors=\"1\""))
    }
  #endif

  @Test("an address that asks for TLS is refused, since a bridge speaks none")
  func tls() throws {
    let result = try RunnerFixture.run(try cases(1), against: try WireScriptedServer.deadAddress()) {
      $0.subject = .target(url: "https://127.0.0.1:5001", tokenFile: nil)
    }
    #expect(result.status == .couldNotJudge)
    #expect(result.text.contains("asks for TLS; a bridge speaks plain HTTP, as http://127.0.0.1:5001"))
  }
}
