/// Lines for people, written at once.
enum Console {
  static func print(_ text: String) { write(text, to: 1) }
  static func printError(_ text: String) { write(text, to: 2) }

  /// A reader that went away is no failure of the command.
  private static func write(_ text: String, to descriptor: Int32) {
    guard !text.isEmpty else { return }
    _ = Disk.write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: descriptor)
  }
}
