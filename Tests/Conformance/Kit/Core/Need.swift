/// What a case asks of its surroundings; a need that is not granted leaves the case unselected.
public enum Need: String, CaseIterable, Sendable, Comparable {
  /// The kit starts a subject of its own.
  case launch
  /// It may change state or cause events.
  case writes
  /// Nothing else runs beside it.
  case alone
  /// It takes seconds, mostly waiting.
  case slow
  /// It reads `/proc`.
  case linux

  public static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
}
