import ArgumentParser
import ContractModel

/// Lines for people, written at once.
enum Console {
  /// How lines on stdout are styled, and those on stderr.
  static let style = TextStyle(isColoured: Terminal.takesColours(1))
  static let errorStyle = TextStyle(isColoured: Terminal.takesColours(2))

  static func print(_ text: String) { write(text, to: 1) }
  static func printError(_ text: String) { write(text, to: 2) }

  /// Says why the command can't do what it was asked to; the exit status to throw.
  static func refuse(_ reason: String) -> ExitCode {
    printError("error: \(reason)")
    return ExitStatus.unusable.code
  }

  /// A reader that went away is no failure of the command.
  private static func write(_ text: String, to descriptor: Int32) {
    guard !text.isEmpty else { return }
    _ = Disk.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: descriptor)
  }
}
