import Foundation
import Testing

@testable import Codegen

@Suite("Commands on a terminal, and elsewhere")
struct TerminalTests {
  private static let red = "\u{1B}[31m"
  private static let clearLine = "\r\u{1B}[K"
  private static let greeter = TemporaryProject.repository.appending(path: "Tests/Fixtures/Greeter")

  /// A run of a few cases against a server of this package.
  private func conformance(_ environment: [String: String]) -> (program: BuiltProgram, arguments: [String]) {
    let program = BuiltProgram(name: "conformance", folder: Self.greeter, environment: environment)
    let server = BuiltProgram(name: "greeter-bridge").url.path()
    return (program, ["run", "--profile", "api", "--launch", server, "--only", "routes/*"])
  }

  @Test(
    "codegen colours on a terminal that can, unless NO_COLOR says no",
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true), ([:], true),
      (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    ])
  func codegenColours(environment: [String: String], isColoured: Bool) throws {
    let project = try TemporaryProject(TemporaryProject.contract(health: "uptime: flaot64"))
    let program = BuiltProgram(name: "codegen", folder: project.folder, environment: environment)
    let (status, text) = try program.runOnTerminal(["check"])
    #expect(status == 1)
    #expect(text.contains("[unknown-type]"))
    #expect(text.contains(Self.red) == isColoured)
    #expect(text.contains("\u{1B}") == isColoured)
  }

  @Test("codegen writes plain text into a pipe")
  func codegenPipe() throws {
    let project = try TemporaryProject(TemporaryProject.contract(health: "uptime: flaot64"))
    let run = try BuiltProgram(name: "codegen", folder: project.folder, environment: ["TERM": "xterm"]).run(["check"])
    #expect(run.errors.contains("[unknown-type]"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test("conformance shows how far it is on a terminal, writes over it, and colours its verdict")
  func conformanceTerminal() throws {
    let (program, arguments) = conformance(["TERM": "xterm"])
    let (status, text) = try program.runOnTerminal(arguments)
    #expect(status == 0, "\(text)")
    let shown = text.components(separatedBy: Self.clearLine)
    #expect(shown.count > 2)
    #expect(shown.dropFirst().first?.hasPrefix("1 of ") == true)
    #expect(shown.last?.contains("\u{1B}[32mconforms") == true)
  }

  @Test("NO_COLOR takes the colours away, and not the progress")
  func conformanceNoColour() throws {
    let (program, arguments) = conformance(["TERM": "xterm", "NO_COLOR": "1"])
    let (_, text) = try program.runOnTerminal(arguments)
    #expect(text.contains(Self.clearLine))
    #expect(!text.contains("\u{1B}[3"))
  }

  @Test("in a pipe or on a dumb terminal conformance writes neither")
  func conformanceElsewhere() throws {
    let (program, arguments) = conformance(["TERM": "xterm"])
    let run = try program.run(arguments)
    #expect(run.status == 0)
    #expect(!(run.output + run.errors).contains("\u{1B}"))
    #expect(run.errors == "")
    let (dumb, dumbArguments) = conformance(["TERM": "dumb"])
    #expect(try !dumb.runOnTerminal(dumbArguments).text.contains("\u{1B}"))
  }
}
