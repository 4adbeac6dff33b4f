#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a stream of this process leads to, the same for every command.
public enum Terminal {
  /// Whether text there may be coloured: on a terminal that is not `dumb`, unless `NO_COLOR` is set to anything but the
  /// empty text (no-color.org).
  public static func takesColours(_ descriptor: Int32) -> Bool {
    isTerminal(descriptor) && variable("NO_COLOR").isEmpty
  }

  /// Whether a line there may be written over: on a terminal that is not `dumb`.
  public static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && variable("TERM") != "dumb"
  }

  private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
