import ArgumentParser
import ConformanceKit

/// `conformance`: judges any implementation of a contract over HTTP and WebSocket.
struct ConformanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract: "Says what a server does differently from its contract.",
    discussion: """
      Exit status: 0 conforms, 1 does not, 2 could not judge, 3 internal error, 130 interrupted.
      """,
    subcommands: [
      RunCommand.self, ListCommand.self, ExplainCommand.self, CatalogueCommand.self, VectorsCommand.self,
      ReplayCommand.self,
      ProveCommand.self, CoverageCommand.self, WebSocketCommand.self, BrowserCommand.self,
    ])
}
