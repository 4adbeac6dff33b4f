import Foundation

/// `client-driver`: reads one command on a line of stdin, prints one line of what came of it, until stdin ends.
@main
enum ClientDriverCommand {
  static func main() async {
    while let line = readLine() {
      Output.write(await Self.report(of: line))
    }
  }

  private static func report(of line: String) async -> Report {
    do {
      return try await JSONDecoder().decode(Command.self, from: Data(line.utf8)).run()
    } catch {
      let report = Report(hiding: "")
      report.fail(error)
      return report
    }
  }
}
