import Foundation

/// `make bench`: the figures that the project promises, each against its bar. Exits 1 where one is missed.
///
/// The bench runs from the package's folder and takes the commands that were built beside it.
@main
enum Bench {
  static func main() async {
    let folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let commands = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    do {
      var results: [Result] = []
      func report(_ result: Result) {
        print(result.line)
        fflush(nil)
        results.append(result)
      }
      report(try decoderSpeed())
      report(try await healthRate())
      for result in try generatorSpeed(commands, folder) { report(result) }
      report(try suiteRate(commands, folder))
      report(try coldCheck(folder))
      exit(results.allSatisfy(\.isReached) ? 0 : 1)
    } catch {
      print("bench: \(error)")
      exit(2)
    }
  }
}
