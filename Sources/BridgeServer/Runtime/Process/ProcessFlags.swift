import ArgumentParser

/// The command line of a bridge process (wire-protocol P1, P3).
struct ProcessFlags: ParsableCommand {
  static var configuration: CommandConfiguration {
    let path = CommandLine.arguments.first ?? ""
    return CommandConfiguration(
      commandName: path.split(separator: "/").last.map(String.init) ?? path,
      abstract: "Serves a bridge on a loopback port.")
  }

  @Option(help: "127.0.0.1 or ::1; may be given twice. (default: 127.0.0.1)")
  var host: [String] = []

  @Option(help: "The port; 0 picks a free one. (default: 5001)")
  var port: Int?

  @Option(
    help: """
      The folder that the bridge keeps its state in. (default: a folder named as the command, in $XDG_STATE_HOME or \
      ~/.local/state)
      """)
  var stateDir: String?

  @Option(help: "trace, debug, info, notice, warning, error or critical. (default: info)")
  var logLevel: String?

  @Option(help: "A JSON file with host, port, state_dir, log_level. Flags win over it.")
  var config: String?

  @Flag(help: "Take the session token from the first line of stdin; stop at the end of stdin.")
  var supervised = false

  @Option(help: "Take the session token from a file that only its owner may read (mode 0600).")
  var tokenFile: String?

  @Option(help: "Make a session token and write it to this new file.")
  var newToken: String?
}
