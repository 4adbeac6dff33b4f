import ArgumentParser
import Dispatch
import Logging

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A bridge as a process (wire-protocol P1 to P6).
public enum BridgeProcess {
  /// Reads flags and token, serves until it is asked to stop, and exits: 0 then, 2 for wrong flags, 75 where the port is
  /// taken, 78 where it was asked for what a bridge does not do. A failure is one line on stderr.
  ///
  /// - Parameter arguments: The flags, without the command's own name.
  public static func main(
    _ command: String, arguments: [String] = Array(CommandLine.arguments.dropFirst()),
    makeService: @escaping @Sendable (ProcessContext) throws -> BridgeService
  ) async -> Never {
    let startedAt = ContinuousClock.now
    do throws(ProcessFailure) {
      try await run(command, parseFlags(arguments), startedAt, makeService)
      end(.stopped)
    } catch {
      LogOutput.standardError.add(Array("\(command): \(error.message)\n".utf8))
      end(error.status)
    }
  }

  /// A reader of stderr that has stopped reading does not keep the process.
  private static func end(_ status: ExitStatus) -> Never {
    LogOutput.standardError.flush(within: .milliseconds(500))
    exit(status.rawValue)
  }

  /// Help goes to stdout with status 0; the parser's own status for a wrong flag would be 64.
  private static func parseFlags(_ arguments: [String]) -> ProcessFlags {
    do {
      return try ProcessFlags.parse(arguments)
    } catch {
      let isHelp = ProcessFlags.exitCode(for: error).isSuccess
      let stream = isHelp ? StandardStream.output : .error
      stream.write(Array("\(ProcessFlags.fullMessage(for: error))\n".utf8))
      exit(isHelp ? ExitStatus.stopped.rawValue : ExitStatus.usage.rawValue)
    }
  }

  private static func run(
    _ command: String, _ flags: ProcessFlags, _ startedAt: ContinuousClock.Instant,
    _ makeService: @Sendable (ProcessContext) throws -> BridgeService
  ) async throws(ProcessFailure) {
    let process = ProcessEvents()
    var events = process.events.makeAsyncIterator()
    var supervision: SupervisionLine?
    if flags.supervised {
      process.watchStandardInput()
      guard case .supervision(let line)? = await events.next(isolation: nil) else { return }
      supervision = try SupervisionLine.parse(line ?? [])
    }
    let settings = try settings(command, flags, supervision)
    let logger = Logger(label: command) { _ in JSONLinesLogHandler(level: settings.logLevel) }
    let context = ProcessContext(
      nonce: settings.nonce, stateDirectory: settings.stateDirectory, startedAt: startedAt, logger: logger)
    let server = try await start(makeService, context, settings)
    StandardStream.output.write(ReadyLine.text(url: server.url, pid: getpid(), nonce: settings.nonce))
    logger.info("ready", metadata: ["url": "\(server.url)"])
    _ = await events.next(isolation: nil)
    logger.info("stopping")
    await server.stop()
  }

  private static func settings(
    _ command: String, _ flags: ProcessFlags, _ supervision: SupervisionLine?
  ) throws(ProcessFailure) -> ProcessSettings {
    let sources = [flags.supervised, flags.tokenFile != nil, flags.newToken != nil]
    guard sources.count(where: { $0 }) <= 1 else {
      throw .configuration("the session token has one source: --supervised, --token-file or --new-token")
    }
    // First, so that what is wrong with it leaves no new token behind.
    let file = try flags.config.map(ConfigurationFile.read) ?? ConfigurationFile()
    var token: SessionToken?
    if let path = flags.tokenFile { token = try TokenFile.read(path) }
    if let path = flags.newToken { token = try TokenFile.make(path) }
    return try ProcessSettings(
      flags: flags, file: file, supervision: supervision,
      tokenFromFile: token,
      defaultStateDirectory: DefaultStateDirectory.path(command: command) { getenv($0).map { String(cString: $0) } })
  }

  private static func start(
    _ makeService: @Sendable (ProcessContext) throws -> BridgeService, _ context: ProcessContext,
    _ settings: ProcessSettings
  ) async throws(ProcessFailure) -> RunningServer {
    let service: BridgeService
    do {
      service = try makeService(context)
    } catch let failure as StartFailure {
      throw ProcessFailure(failure)
    } catch {
      throw .configuration("cannot start: \(error)")
    }
    let configuration = ServerConfiguration(
      hosts: settings.hosts, port: settings.port, token: settings.token.text, nonce: settings.nonce,
      logger: context.logger)
    do throws(ListenFailure) {
      return try await BridgeServer.start(service, configuration)
    } catch {
      throw ProcessFailure(error)
    }
  }
}
