import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@testable import ConformanceKit

@Suite("A launched subject", .timeLimit(.minutes(1)))
struct SubjectProcessTests {
  private typealias Script = SubjectScript

  @Test("is given the handover and --supervised, and is ready where its line says")
  func launching() throws {
    let lines = [Script.takesHandover, Script.saysReady, #"echo "$# $1 $handover" >&2"#, "cat > /dev/null"]
    try Script.run(lines) { subject in
      #expect(subject.endpoint == HostPort(host: "127.0.0.1", port: 5999))
      #expect(subject.reportedPID == Int64(subject.pid))
      #expect(subject.isRunning)
      #expect(getpgid(subject.pid) == subject.pid)
      #expect(subject.stop(within: .seconds(10)) == SubjectStop(means: .endOfInput, status: .exited(0)))
      #expect(subject.standardError.hasPrefix("1 --supervised {"))
      let handover = subject.standardError.drop { $0 != "{" }.dropLast()
      #expect(
        handover == #"""
          {"token":"\#(Script.token)","nonce":"nonce-1","port":0,"state_dir":"\#(subject.stateDirectory)"}
          """#)
    }
  }

  @Test("is refused where its ready line is not right")
  func wrongReadyLines() throws {
    let cases = [
      ("echo ready", "it is no JSON object"),
      (#"echo '{"ready":false}'"#, "`ready` is not true"),
      (Script.ready(url: "http://127.0.0.1"), "`url` is not of the form"),
      (Script.ready(url: "http://0.0.0.0:5999"), "no loopback address"),
      (Script.ready(pid: "0"), "`pid` is no process id"),
      (Script.ready(nonce: "other"), "has the nonce other, it was given nonce-1"),
    ]
    for (line, part) in cases {
      let refusal = try Script.refusal(of: [Script.takesHandover, line, "cat > /dev/null"])
      #expect(refusal.contains(part), "\(refusal)")
    }
  }

  @Test("is refused where it is not ready in time, with what it wrote")
  func silence() throws {
    let refusal = try Script.refusal(of: ["echo starting >&2", "cat > /dev/null"], within: .milliseconds(300))
    #expect(refusal.contains("no ready line to standard output within 0.3 seconds"))
    #expect(refusal.contains("starting"))
  }

  @Test("is refused where it ends at once, with its exit status and what it wrote")
  func earlyEnd() throws {
    let refusal = try Script.refusal(of: ["echo no address >&2", "exit 78"])
    #expect(refusal.contains("ended with exit status 78 before it was ready"))
    #expect(refusal.contains("no address"))
    #expect(try Script.refusal(of: ["kill -KILL $$"]).contains("ended with signal 9"))
  }

  @Test("is refused where the command does not exist")
  func missingCommand() throws {
    let error = #expect(throws: SubjectError.self) {
      try SubjectProcess.launch(
        command: "/nonexistent/bridge", token: Script.token, nonce: "n", stateDirectory: "/tmp", within: .seconds(10))
    }
    #expect(error?.reason.contains("exit status 127") == true)
    #expect(error?.reason.contains("`env NAME=value COMMAND`") == true)
  }

  @Test("is found out when it writes the token, also in two pieces")
  func tokenLeaks() throws {
    let half = Script.token.count / 2
    let lines = [
      Script.takesHandover, Script.saysReady, "echo log: \(Script.token) >&2",
      "printf %s \(Script.token.prefix(half))", "sleep 0.05", "printf '%s\\n' \(Script.token.dropFirst(half))",
      "cat > /dev/null",
    ]
    try Script.run(lines) { subject in
      subject.stop(within: .seconds(10))
      let places = subject.tokenLeaks.map(\.place)
      #expect(Set(places) == [.standardError, .standardOutput])
      #expect(subject.tokenLeaks.contains(TokenLeak(place: .standardError, offset: 5)))
    }
  }

  @Test("is found out when the token is in a file or an argument list")
  func tokenElsewhere() throws {
    let lines = [
      Script.takesHandover, "mkdir -p $(dirname $0)/logs", "echo x\(Script.token) > $(dirname $0)/logs/log",
      // What runs in the background would otherwise read /dev/null.
      "exec 3<&0; sh -c '\(Script.saysReady); cat > /dev/null; :' \(Script.token) <&3 & wait",
    ]
    try Script.run(lines) { subject in
      let file = TokenLeak.Place.file("\(subject.stateDirectory)/logs/log")
      #expect(subject.tokenLeaksInFiles().contains(TokenLeak(place: file, offset: 1)))
      #if os(Linux)
        #expect(subject.tokenLeaksInProcesses().contains { if case .argumentList = $0.place { true } else { false } })
      #endif
    }
  }

  @Test("is found out when the token is in an environment or in the name of a file")
  func tokenInNames() throws {
    let lines = [
      Script.takesHandover, "touch $(dirname $0)/\(Script.token.prefix(20)).pid",
      "exec 3<&0; SESSION=\(Script.token) sh -c '\(Script.saysReady); cat > /dev/null; :' <&3 & wait",
    ]
    try Script.run(lines) { subject in
      let isName = { (leak: TokenLeak) in if case .name = leak.place { true } else { false } }
      #expect(subject.tokenLeaksInFiles().contains(where: isName))
      #if os(Linux)
        let isEnvironment = { (leak: TokenLeak) in if case .environment = leak.place { true } else { false } }
        #expect(subject.tokenLeaksInProcesses().contains(where: isEnvironment))
      #endif
    }
  }

  @Test("keeps the last 64 KiB of what it writes and never waits for the kit to read it")
  func muchOutput() throws {
    let flood = "i=0; while [ $i -lt 400 ]; do printf '%01000d' $i >&2; i=$((i+1)); done; printf END >&2"
    try Script.run([Script.takesHandover, Script.saysReady, flood, "cat > /dev/null"]) { subject in
      #expect(subject.stop(within: .seconds(20)).means == .endOfInput)
      #expect(subject.standardError.utf8.count == 65_536)
      #expect(subject.standardError.hasSuffix("399END"))
    }
  }

  @Test("that ends by itself is seen to have ended")
  func dying() throws {
    try Script.run([Script.takesHandover, Script.saysReady, "exit 3"]) { subject in
      #expect(subject.waitForExit(within: .seconds(10)) == .exited(3))
      #expect(!subject.isRunning)
      #expect(!subject.signal(SIGTERM))
      #expect(subject.stop(within: .seconds(1)).status == .exited(3))
    }
  }

  @Test("that ignores the end of its input is terminated")
  func ignoresEnd() throws {
    let lines = [Script.takesHandover, Script.saysReady, "trap 'exit 7' TERM", "while :; do sleep 0.02; done"]
    try Script.run(lines) { subject in
      #expect(subject.stop(within: .milliseconds(500)) == SubjectStop(means: .terminate, status: .exited(7)))
    }
  }

  @Test("that ignores SIGTERM too is killed with its whole group")
  func ignoresTermination() throws {
    let lines = [
      "trap '' TERM", Script.takesHandover, "sleep 300 & echo $! >&2", Script.saysReady, "while :; do sleep 0.02; done",
    ]
    try Script.run(lines) { subject in
      #expect(subject.stop(within: .milliseconds(200)) == SubjectStop(means: .kill, status: .signalled(SIGKILL)))
      let left = try #require(Int32(subject.standardError.prefix { $0.isNumber }))
      #expect(Self.ends(left))
    }
  }

  @Test("takes what it started with it when it dies")
  func leavesNothingBehind() throws {
    let lines = [Script.takesHandover, "sleep 300 & echo $! >&2", Script.saysReady, "exit 0"]
    try Script.run(lines) { subject in
      #expect(subject.stop(within: .seconds(10)).status == .exited(0))
      let left = try #require(Int32(subject.standardError.prefix { $0.isNumber }))
      #expect(Self.ends(left))
    }
  }

  @Test("sees the end of its input though another subject was launched after it")
  func twoAtOnce() throws {
    try Script.run(Script.right) { first in
      try Script.run(Script.right) { second in
        #expect(first.stop(within: .seconds(10)).means == .endOfInput)
        #expect(second.isRunning)
      }
    }
  }

  /// Whether a killed process that is no child of this one is gone soon; its new parent reaps it in its own time.
  private static func ends(_ pid: Int32) -> Bool {
    let deadline = Deadline(after: .seconds(5))
    while !deadline.hasPassed {
      if kill(pid, 0) != 0 || ProcessState.isZombie(pid) { return true }
      usleep(10_000)
    }
    return false
  }
}

/// What the process table says of a process that nobody may have reaped yet.
private enum ProcessState {
  static func isZombie(_ pid: Int32) -> Bool {
    let stat = String(decoding: FileBytes.read("/proc/\(pid)/stat") ?? [], as: UTF8.self)
    return stat.contains(") Z ")
  }
}
