/// The exit statuses of a bridge process (`sysexits.h`).
enum ExitStatus: Int32 {
  /// It was asked to stop.
  case stopped = 0
  /// A flag that is not known or has a wrong value.
  case usage = 2
  /// `EX_IOERR`: the system failed to read or write what the service starts from.
  case inputOutput = 74
  /// `EX_TEMPFAIL`: the port is taken (wire-protocol P2), or another process holds the state.
  case portTaken = 75
  /// `EX_CONFIG`: it was asked for what a bridge does not do (wire-protocol P1, P3).
  case configuration = 78
}
