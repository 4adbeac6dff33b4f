import ContractModel

/// Where a command speaks: standard output and standard error, or a test's ear.
public struct Console: Sendable {
  let isColoured: Bool
  /// Writes text of the report.
  public let say: @Sendable (String) -> Void
  /// Writes text for standard error.
  public let complain: @Sendable (String) -> Void
  /// Shows a line in place of the one that it showed before, until something else is written; nil where that can't be.
  public let progress: (@Sendable (String) -> Void)?

  /// Colours are escape sequences of ECMA-48.
  public init(
    isColoured: Bool, say: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void,
    progress: (@Sendable (String) -> Void)? = nil
  ) {
    self.isColoured = isColoured
    self.say = say
    self.complain = complain
    self.progress = progress
  }

  /// Whether text on this stream of the process may be coloured.
  public static func takesColours(_ descriptor: Int32) -> Bool { Terminal.takesColours(descriptor) }

  /// Whether a line on this stream of the process may be written over.
  public static func isTerminal(_ descriptor: Int32) -> Bool { Terminal.isTerminal(descriptor) }
}
