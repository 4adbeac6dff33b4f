/// Where a command speaks: standard output and standard error, or a test's ear.
public struct Console: Sendable {
  let isColoured: Bool
  /// Writes text of the report.
  public let say: @Sendable (String) -> Void
  /// Writes text for standard error.
  public let complain: @Sendable (String) -> Void

  /// Colours are escape sequences of ECMA-48.
  public init(
    isColoured: Bool, say: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void
  ) {
    self.isColoured = isColoured
    self.say = say
    self.complain = complain
  }
}
