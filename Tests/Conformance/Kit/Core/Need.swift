/// What a case asks of its surroundings; a need that is not granted leaves the case unselected.
///
/// What runs beside what: slow cases begin first and run beside all others, each on a server of its own where the kit
/// launches servers. Ordinary exchanges come next, then sessions. Cases that are `alone` run last, one after another, while
/// slow ones still wait on their own servers; on a server that is shared they run when the slow ones have ended.
public enum Need: String, CaseIterable, Sendable, Comparable {
  /// The kit starts a subject of its own.
  case launch
  /// It may change state or cause events.
  case writes
  /// Nothing else happens on its server, and on this machine nothing but slow cases that wait.
  case alone
  /// It takes seconds in which it merely waits: it costs neither processor nor anything that others count.
  case slow
  /// It reads `/proc`.
  case linux

  public static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
}
