import Foundation

/// `make bench`: the figures that the project promises, each against its bar. Exits 1 where one is missed.
///
/// The bench runs from the package's folder and takes the commands that were built beside it. Names as arguments pick
/// measurements: `bench decoder health`.
@main
enum Bench {
  static func main() async {
    let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let commands = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let names = CommandLine.arguments.dropFirst()
    func isAsked(_ name: String) -> Bool { names.isEmpty || names.contains(name) }
    do {
      var results: [Result] = []
      func report(_ result: Result) {
        print(result.line)
        fflush(nil)
        results.append(result)
      }
      if isAsked("decoder") { report(try decoderSpeed()) }
      if isAsked("health") { report(try await healthRate()) }
      if isAsked("events") { for result in try await eventDelivery() { report(result) } }
      if isAsked("attachment") { for result in try attachment(commands) { report(result) } }
      if isAsked("generator") { for result in try generatorSpeed(commands, folder) { report(result) } }
      if isAsked("suite") { for result in try suiteRate(commands, folder) { report(result) } }
      if isAsked("cold") { report(try coldCheck(folder)) }
      exit(results.allSatisfy(\.isReached) ? 0 : 1)
    } catch {
      print("bench: \(error)")
      exit(2)
    }
  }
}
