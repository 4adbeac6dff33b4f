import ArgumentParser
import ConformanceKit

/// `conformance websocket`: judges any WebSocket echo server, without a contract.
struct WebSocketCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "websocket", abstract: "Judges any WebSocket echo server by RFC 6455.",
    discussion: """
      The server sends every message back as it came. What the RFC only recommends is reported as LENIENT, and fails \
      under --strict.
      """,
    subcommands: [WebSocketRunCommand.self, WebSocketListCommand.self, WebSocketReplayCommand.self],
    defaultSubcommand: WebSocketRunCommand.self)
}

struct WebSocketRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Runs every case. The default.")

  @OptionGroup var echo: EchoFlags

  @OptionGroup var flags: RunFlags

  func run() throws {
    var options = echo.options
    flags.apply(to: &options)
    try Judgement.perform { options }
  }
}

struct WebSocketListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the cases, without running any.")

  @OptionGroup var filters: FilterFlags

  func run() throws {
    let status = CaseListing.performEcho(filters.listed, console: Terminal.console)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }
}

struct WebSocketReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Runs one case again and shows all of it.")

  @Argument(help: "The id of the case, as a failure prints it.")
  var id: String

  @OptionGroup var echo: EchoFlags

  func run() throws {
    var options = echo.options
    options.replayed = id
    try Judgement.perform { options }
  }
}
