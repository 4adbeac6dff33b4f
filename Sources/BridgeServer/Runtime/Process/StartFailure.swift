/// Why a service cannot be made: an exit status for the process, and one line for people.
public struct StartFailure: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Another process holds what this one needs; `EX_TEMPFAIL`, 75.
    case held
    /// The system failed to read or write; `EX_IOERR`, 74.
    case inputOutput
    /// What was asked for, or found, has to be mended first; `EX_CONFIG`, 78.
    case configuration
  }

  public let reason: Reason
  /// One line: what is wrong, where, and how to mend it.
  public let message: String

  public init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }
}
