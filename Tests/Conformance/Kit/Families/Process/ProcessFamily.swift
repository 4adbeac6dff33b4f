import ContractModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process around a bridge: where it listens, what it refuses to do, how it stops.
struct ProcessFamily: Family {
  let id = "process"
  let profile = Profile.bridge
  let clauses = ["P1", "P2", "P4", "P5"]
  let sends = "launches with addresses that are not loopback and ports that are taken; the three ways to ask for a stop"
  let right =
    "listens on loopback only and to the end, exits 78 and 75 with a reason, closes channels with 1001 and exits 0"

  func cases(_ derivation: Derivation) -> [Case] {
    let channel = derivation.contract.channels.first
    return [
      processCase("loopback-only", "P1", [.launch, .linux]) { try Self.listensOnLoopback($0) },
      Case(
        id: "\(id)/subject/loopback-to-the-end", family: id, profile: profile, clauses: ["P1"],
        needs: [.launch, .linux],
        states: "a bridge, as a process", body: .closing(Self.listenedOnLoopback)),
      processCase("port-taken", "P2", [.launch]) { try Self.refusesTakenPort($0) },
      processCase("ready", "P4", [.launch]) { try Self.servesWhenReady($0, derivation) },
    ]
      + [("any-address", "0.0.0.0"), ("any-ipv6-address", "::"), ("documentation-address", "192.0.2.1")].map {
        name, address in
        processCase("refuses-\(name)", "P1", [.launch]) { try Self.refuses(address, $0) }
      }
      + [("end-of-input", nil), ("sigterm", SIGTERM), ("sigint", SIGINT)].map { name, signal in
        processCase("stops-by-\(name)", "P5", [.launch]) { try Self.stops(by: signal, channel, $0) }
      }
  }

  private func processCase(
    _ name: String, _ clause: String, _ needs: Set<Need>,
    _ body: @escaping @Sendable (CaseContext) throws -> CaseOutcome
  ) -> Case {
    Case(
      id: "\(id)/subject/\(name)", family: id, profile: profile, clauses: [clause], needs: needs,
      states: "a bridge, as a process", body: .session(body))
  }

  // MARK: - Start

  private static func listensOnLoopback(_ context: CaseContext) throws -> CaseOutcome {
    guard let process = context.process, let sockets = process.openSockets() else {
      throw RunEnd("/proc does not tell on which addresses the subject listens")
    }
    guard !sockets.isEmpty else { throw RunEnd("/proc shows no listening socket of the subject") }
    return process.strayOpenings().first.map { .fail(Finding($0, clause: "P1")) } ?? .pass
  }

  /// Each subject of the run, when it was about to be stopped: one that opens a socket late is found out too.
  private static func listenedOnLoopback(_ remains: SubjectRemains) -> CaseOutcome {
    remains.strayOpenings.first.map { .fail(Finding("\($0), at its end", clause: "P1")) } ?? .pass
  }

  private static func refuses(_ address: String, _ context: CaseContext) throws -> CaseOutcome {
    let ended = try endOfLaunch(arguments: ["--host", address], context)
    guard case .exited(let status, let output, _) = ended else {
      return .fail(Finding("started with --host \(address)", clause: "P1"))
    }
    // EX_CONFIG of sysexits.h.
    guard status == .exited(78) else {
      return .fail(Finding("ended with \(status) when asked for --host \(address), where 78 is due", clause: "P1"))
    }
    guard !output.isEmpty else { return .fail(Finding("gave no reason for its exit 78", clause: "P1")) }
    return .pass
  }

  private static func refusesTakenPort(_ context: CaseContext) throws -> CaseOutcome {
    let start = ContinuousClock.now
    return try OwnSubject.with(in: context) { first in
      let startTime = start.duration(to: .now)
      let port = "\(first.process.endpoint.port)"
      let ended = try endOfLaunch(arguments: ["--port", port], context)
      guard case .exited(let status, let output, let time) = ended else {
        return .fail(Finding("started on a port that another bridge listens on", clause: "P2"))
      }
      // EX_TEMPFAIL of sysexits.h.
      guard status == .exited(75) else {
        return .fail(Finding("ended with \(status) on a taken port, where 75 is due", clause: "P2"))
      }
      guard output.contains(port) else { return .fail(Finding("did not name the taken port", clause: "P2")) }
      // One second for the attempt; for the process to start as long again, or what a busy machine has just shown it takes.
      guard time <= context.patient(.seconds(1) + max(.seconds(1), startTime * 3)) else {
        return .fail(Finding("took \(time) to find that its port is taken", clause: "P2"))
      }
      return .pass
    }
  }

  private enum EndOfLaunch {
    case started
    case exited(ExitStatus, output: String, after: Duration)
  }

  private static func endOfLaunch(arguments: [String], _ context: CaseContext) throws -> EndOfLaunch {
    context.note("- launched with \(arguments.joined(separator: " "))")
    let start = ContinuousClock.now
    do {
      context.stop(try context.launchOwnSubject(arguments: arguments))
      return .started
    } catch SubjectError.exited(let status, let output) {
      return .exited(status, output: output, after: start.duration(to: .now))
    } catch SubjectError.notReady {
      throw CaseFailure("neither started nor ended", clause: "P2")
    }
  }

  /// The first connection after the readiness line is served.
  private static func servesWhenReady(_ context: CaseContext, _ derivation: Derivation) throws -> CaseOutcome {
    guard let endpoint = derivation.contract.endpoints.first else { return .pass }
    return try OwnSubject.with(in: context) { subject in
      guard subject.process.endpoint.port != 0 else { return .fail(Finding("told port 0 when it was ready")) }
      let answer = try subject.exchange(
        RequestRecipe(method: "OPTIONS", target: WireText(endpoint.targetPath)))
      guard answer.status == 204 else {
        return .fail(Finding("answered \(answer.status) to OPTIONS when it was ready", clause: "H2 step 7"))
      }
      return .pass
    }
  }

  // MARK: - Stop

  /// With a socket that listens and an idle connection, neither of which may hold it up.
  private static func stops(by signal: Int32?, _ channel: Channel?, _ context: CaseContext) throws -> CaseOutcome {
    try OwnSubject.with(in: context) { subject in
      let idle = try subject.openHTTP()
      defer { idle.close() }
      let socket = try channel.map { try subject.listen(to: $0) }
      if let signal {
        subject.process.signal(signal)
      } else {
        subject.process.closeInput()
      }
      if let socket, let channel { try context.expectClose(1001, from: socket, of: channel, accepted: true) }
      guard let status = subject.process.waitForExit(within: context.patient(.seconds(11))) else {
        return .fail(Finding("did not end within ten seconds", clause: "P5"))
      }
      guard status == .exited(0) else { return .fail(Finding("ended with \(status) where 0 is due", clause: "P5")) }
      return .pass
    }
  }
}
